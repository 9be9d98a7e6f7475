package dev.lectern.spoken.lexicon;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The names of PLS 1.0, and those that Lectern adds where PLS leaves room for them. */
final class Pls {
  static final String NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon";

  static final String IPA = "ipa";

  /** PLS: an alphabet of somebody's own begins with x-. */
  static final String CMU = "x-cmu";

  /** PLS: a role is a list of qualified names; these are Lectern's. */
  static final String ROLES = "urn:lectern:pronunciation";

  static final String REGEX = "regex";
  static final String IGNORE_CASE = "ignore-case";

  static final Set<String> PASSED_OVER = Set.of("meta", "metadata", "example");

  private Pls() {}

  /** Whether the element that is read has this role of Lectern's. */
  static boolean hasRole(XMLStreamReader element, String name) {
    String roles = element.getAttributeValue(null, "role");
    if (roles == null) {
      return false;
    }
    for (String role : roles.strip().split("\\s+", -1)) {
      int colon = role.indexOf(':');
      String prefix = role.substring(0, Math.max(colon, 0));
      if (role.substring(colon + 1).equals(name) && ROLES.equals(element.getNamespaceURI(prefix))) {
        return true;
      }
    }
    return false;
  }
}
