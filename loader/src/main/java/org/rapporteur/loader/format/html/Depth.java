package org.rapporteur.loader.format.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/** How deep the elements of a page are nested. */
final class Depth {

  private int deepest;

  private Depth() {}

  static int of(Element root) {
    Depth depth = new Depth();
    // Goes by loops, not by recursion, so that no depth is too deep to be measured.
    NodeTraversor.traverse((Node node, int at) -> depth.see(node, at), root);
    return depth.deepest;
  }

  private void see(Node node, int depth) {
    if (node instanceof Element && depth > deepest) {
      deepest = depth;
    }
  }
}
