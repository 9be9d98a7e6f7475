package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files and the way to them: C:\Users\me, ~/notes/a-b.txt, report_2021.pdf. */
final class PathRecognizer implements Recognizer {
  private static final String NAME = "[A-Za-z0-9_.+-]{1,80}+";
  private static final Pattern PATH =
      Pattern.compile(
          "[A-Za-z]:\\\\(?:"
              + NAME
              + "\\\\?){0,20}"
              + "|\\\\\\\\"
              + NAME
              + "(?:\\\\"
              + NAME
              + "){1,20}"
              + "|(?:~|\\.{1,2})?(?:/"
              + NAME
              + "){1,20}/?"
              + "|[A-Za-z0-9_][A-Za-z0-9_-]{0,60}+(?:\\.[A-Za-z0-9_-]{1,20}+){0,2}"
              + "\\.(?:txt|pdf|docx?|xlsx?|pptx?|csv|tsv|html?|xml|json|ya?ml|md|jpe?g|png|gif|svg|bmp"
              + "|tiff?|mp[34]|wav|avi|mov|mkv|flac|ogg|zip|tar|gz|rar|7z|exe|dll|dmg|iso|apk|jar|java"
              + "|class|js|tsx?|css|php|py|rb|rs|cpp|hpp|sh|bat|ini|cfg|conf|log|sql|tex|epub)"
              + "(?![A-Za-z0-9])");

  @Override
  public boolean mayBegin(char first, char next) {
    return (Characters.isAlphanumeric(first) && !Characters.endsToken(next))
        || "/~.\\_".indexOf(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char first = cursor.peek(0);
    boolean candidate = Characters.isAlphanumeric(first) || "/~.\\_".indexOf(first) >= 0;
    if (!candidate || !isOpen(cursor.peek(-1))) {
      return List.of();
    }
    Matcher match = cursor.match(PATH);
    if (match == null) {
      return List.of();
    }
    int end = match.end();
    while (cursor.text().charAt(end - 1) == '.') {
      end--;
    }
    return end - cursor.at() < 2 ? List.of() : AddressParts.read(cursor, end, "path");
  }

  private static boolean isOpen(char before) {
    return Character.isWhitespace(before) || "(\"'[=:,".indexOf(before) >= 0;
  }
}
