internal import Invoice

/// A unit as far as two of them can be compared: what it measures, and how much of the base unit.
struct UnitOfMeasure: Hashable, Sendable {
  let dimension: Dimension
  /// Base units in one, as a fraction.
  let numerator: Int
  let denominator: Int

  enum Dimension: Hashable, Sendable {
    case time, month, length, area, volume, mass, energy
    /// Single things.
    case piece
    /// Packages, sets, rolls: countable, but what is in one is the supplier's matter.
    case package
    case lump
    /// `C62`, "one": what many programs write where they know no unit.
    case unspecified
    /// A word that is in no list, folded.
    case other(String)
  }

  init(_ dimension: Dimension, _ numerator: Int = 1, per denominator: Int = 1) {
    self.dimension = dimension
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Reads a code of UN/ECE Recommendation 20 or 21, or a word as German tables write it.
  init(_ text: String) {
    let key = text.folded
    if let known = Self.codes[text.uppercased()] ?? Self.words[key] {
      self = known
    } else if text.count == 3, text.hasPrefix("X") {
      self.init(.package)
    } else {
      self.init(.other(key))
    }
  }
}
