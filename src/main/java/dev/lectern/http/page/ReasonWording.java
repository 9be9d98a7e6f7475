package dev.lectern.http.page;

import dev.lectern.article.Omission.Reason;

/** Why a part is left out, in words for people. */
final class ReasonWording {
  private ReasonWording() {}

  static String of(Reason reason) {
    return switch (reason) {
      case HIDDEN -> "the page does not show it";
      case BESIDE -> "it stands beside the text";
      case LINKS -> "links to other pages";
      case SECTION -> "its heading leads on to something else";
      case CALL -> "it asks you to do something, such as to subscribe";
      case HEAD -> "short lines before the text";
      case TAIL -> "it follows the text";
      case CHOICE -> "your own choice";
    };
  }
}
