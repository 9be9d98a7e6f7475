package dev.lectern.article.extract;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a line tells, such as {@code Published 3 May 2024, updated 5 May 2024}.
 *
 * @param published also a day without a word before it
 */
record DatedLine(@Nullable LocalDate published, @Nullable LocalDate modified) {
  static final DatedLine NONE = new DatedLine(null, null);

  private static final Pattern WORD =
      Pattern.compile(
          "(?<!\\p{L})(?:(updated?|modified|revised|edited|reviewed|changed|as of"
              + "|aktualisiert|geändert|bearbeitet|überarbeitet|stand"
              + "|mis à jour|mise à jour|modifié|actualizad[oa]|modificad[oa]|aggiornat[oa]"
              + "|atualizad[oa]|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|päivitetty"
              + "|zaktualizowan[oay]|aktualizován[oay]?|обновлено|更新|수정|تحديث|अपडेट)"
              + "|(published|posted|released?|created|first|veröffentlicht|erschienen|publié"
              + "|publicad[oa]|pubblicat[oa]|gepubliceerd|publicerad|udgivet|publisert|julkaistu"
              + "|opublikowan[oay]|опубликовано|发布|發布|公開|입력|نشر|प्रकाशित))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static DatedLine read(String shown, String language) {
    if (shown.chars().noneMatch(Character::isDigit)) {
      return NONE;
    }
    String line = DateText.parted(shown);
    LocalDate published = null;
    LocalDate modified = null;
    Matcher word = WORD.matcher(line);
    boolean more = word.find();
    LocalDate before =
        DateText.day(line.substring(0, more ? word.start() : line.length()), language);
    while (more) {
      boolean update = word.group(1) != null;
      int from = word.end();
      more = word.find();
      LocalDate day =
          DateText.day(line.substring(from, more ? word.start() : line.length()), language);
      modified = update && modified == null ? day : modified;
      published = !update && published == null ? day : published;
    }
    boolean labelled = published != null;
    return new DatedLine(labelled ? published : before, modified);
  }

  /** Whether the line tells of a change and not of the publication. */
  static boolean isUpdate(String line) {
    boolean update = false;
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      if (word.group(2) != null) {
        return false;
      }
      update = true;
    }
    return update;
  }
}
