package dev.lectern.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** An article's blocks and what is left out among them, in the order of the page. */
final class Parts {
  private Parts() {}

  static List<Part> of(Article article) {
    List<Block> blocks = article.blocks();
    Omissions omissions = omissions(article);
    List<Part> parts = new ArrayList<>();
    int next = 0;
    for (Omission omission : omissions.blocks()) {
      while (next < omission.before()) {
        parts.add(read(blocks.get(next++), omissions));
      }
      parts.add(new Part(omission.block(), omission.reason(), false));
    }
    blocks.subList(next, blocks.size()).forEach(block -> parts.add(read(block, omissions)));
    return List.copyOf(parts);
  }

  private static Part read(Block block, Omissions omissions) {
    Part part = new Part(block, null, true);
    return new Part(block, omissions.putBack().get(part.id()), true);
  }

  /** The article whose parts these are. */
  static Article article(Article before, List<Part> parts) {
    List<Block> blocks = new ArrayList<>();
    List<Omission> leftOut = new ArrayList<>();
    Map<String, Omission.Reason> putBack = new TreeMap<>();
    for (Part part : parts) {
      Omission.Reason reason = part.reason();
      if (part.read()) {
        blocks.add(part.block());
        if (reason != null) {
          putBack.put(part.id(), reason);
        }
      } else {
        leftOut.add(new Omission(blocks.size(), part.block(), Objects.requireNonNull(reason)));
      }
    }
    return before.with(
        List.copyOf(blocks), new Omissions(leftOut, putBack, omissions(before).more()));
  }

  /** The parts as readers chose them of the same texts before. */
  static List<Part> chosen(List<Part> parts, List<Part> before) {
    Map<String, Boolean> choices = new HashMap<>();
    Numbered known = new Numbered();
    for (Part part : before) {
      String text = known.text(part);
      if (part.isChosen()) {
        choices.put(text, part.read());
      }
    }
    Numbered own = new Numbered();
    return parts.stream()
        .map(part -> part.with(choices.getOrDefault(own.text(part), part.read())))
        .toList();
  }

  /** Tells parts of the same text apart by their order. */
  private static final class Numbered {
    private final Map<String, Integer> uses = new HashMap<>();

    String text(Part part) {
      return uses.merge(part.text(), 1, Integer::sum) + "\n" + part.text();
    }
  }

  private static Omissions omissions(Article article) {
    return Objects.requireNonNullElse(article.omissions(), Omissions.NONE);
  }
}
