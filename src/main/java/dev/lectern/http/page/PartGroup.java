package dev.lectern.http.page;

import dev.lectern.article.Omission.Reason;
import dev.lectern.article.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts in a row that the rules would all read, or all leave out: a reader's choices change what a
 * group says of itself, but move nothing on the page.
 */
record PartGroup(boolean isText, List<Part> parts) {
  static List<PartGroup> of(List<Part> parts) {
    List<PartGroup> groups = new ArrayList<>();
    for (Part part : parts) {
      boolean isText = part.reason() == null || part.reason() == Reason.CHOICE;
      if (groups.isEmpty() || groups.get(groups.size() - 1).isText() != isText) {
        groups.add(new PartGroup(isText, new ArrayList<>()));
      }
      groups.get(groups.size() - 1).parts().add(part);
    }
    return groups;
  }

  /** "Left out: 12 parts", "Read: 3 of 4 parts". */
  String title() {
    long such = parts.stream().filter(part -> part.read() == isText).count();
    String all = Wording.counted(parts.size(), "part");
    String some = such == 0 ? "none of " + all : such + " of " + all;
    return (isText ? "Read: " : "Left out: ") + (such == parts.size() ? all : some);
  }

  boolean isAllRead() {
    return parts.stream().allMatch(Part::read);
  }

  List<String> ids() {
    return parts.stream().map(Part::id).filter(id -> !id.isEmpty()).toList();
  }
}
