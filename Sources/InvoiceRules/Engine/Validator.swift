/// The program that runs the rules.
///
/// A buyer may rely on its report only if the report says what
/// made it (BMF letter of 15 October 2025, Rn. 35a).
package enum Validator {
  package static let version = "0.1.0"

  /// `Rohrpost 0.1.0`.
  package static var title: String { "Rohrpost \(version)" }
}
