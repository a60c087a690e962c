/// The documentation of the procedure ([procedure]).
package struct ProcedureSettings: Hashable, Sendable {
  /// The folder with what the organisation adds itself; nil where there is none.
  package var supplements: String?

  init() {}
}
