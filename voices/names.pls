<?xml version="1.0" encoding="UTF-8"?>
<!-- Names that no rule of English says right. Further dictionaries may stand beside this one; their
     names end in .pls, and a name that stands in two of them is said as the first one has it. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
    xmlns:lectern="urn:lectern:pronunciation" alphabet="x-cmu" xml:lang="en-US">

  <!-- Places and terms of the double carbon article: in capitals or without other signs of China
       they would be taken for words of English. -->
  <lexeme role="lectern:ignore-case">
    <grapheme>Hebei</grapheme>
    <phoneme>hh ax1 b ey1</phoneme>
  </lexeme>
  <lexeme role="lectern:ignore-case">
    <grapheme>Shijiazhuang</grapheme>
    <phoneme>sh er1 jh y aa jh w aa1 ng</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>UHV</grapheme>
    <alias>U H V</alias>
  </lexeme>

  <!-- People and places of the sample article. -->
  <lexeme>
    <grapheme>Porthmellin</grapheme>
    <phoneme>p ao r th m eh1 l ih n</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Piran</grapheme>
    <phoneme>p ih1 r ax n</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Zoë</grapheme>
    <phoneme>z ow1 iy</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Trevanion</grapheme>
    <phoneme>t r ax v ae1 n y ax n</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Anaïs</grapheme>
    <phoneme>ae n ay iy1 s</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Béranger</grapheme>
    <phoneme>b ey r aa n zh ey1</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Saint-Malo</grapheme>
    <phoneme>s ae n m aa l ow1</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Iain</grapheme>
    <phoneme>iy1 ax n</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>MacAulay</grapheme>
    <phoneme>m ax k ao1 l iy</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>José</grapheme>
    <phoneme>hh ow z ey1</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Almeida</grapheme>
    <phoneme>ae l m ey1 d ax</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Siân</grapheme>
    <phoneme>sh aa1 n</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Llewellyn</grapheme>
    <phoneme>l uw eh1 l ih n</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Lübeck</grapheme>
    <phoneme>l uw1 b eh k</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Gdańsk</grapheme>
    <phoneme>g d ae1 n s k</phoneme>
  </lexeme>
</lexicon>
