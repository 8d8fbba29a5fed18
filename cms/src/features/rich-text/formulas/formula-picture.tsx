/** A formula that the typesetter set: it writes no HTML of its author’s. */
export function FormulaPicture({ mathml }: { mathml: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: MathML of the typesetter, which trusts no command
  return <span className="formula-picture" dangerouslySetInnerHTML={{ __html: mathml }} />
}
