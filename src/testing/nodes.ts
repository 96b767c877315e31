/** Every node that an element shows, in its shadow tree and in those inside it. Text and comments count. */
export function* nodesIn(root: Node): Generator<Node> {
  const walker = document.createTreeWalker(root);
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    yield node;
    if (node instanceof Element && node.shadowRoot) yield* nodesIn(node.shadowRoot);
  }
}
