/// A role that owns tasks and exceptions; the words are those of the `users` master data.
package enum Role: String, Codable, Hashable, Sendable, CaseIterable {
  case mailroom, ap, procurement, fm, budget, project, controlling, treasury, it, compliance
  case audit, management
}
