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

    var name: String {
      switch self {
      case .time: "time"
      case .month: "month"
      case .length: "length"
      case .area: "area"
      case .volume: "volume"
      case .mass: "mass"
      case .energy: "energy"
      case .piece: "piece"
      case .package: "package"
      case .lump: "lump"
      case .unspecified: "unspecified"
      case .other(let word): "other " + word
      }
    }
  }

  /// The same for units that are the same, and for no others.
  var name: String { dimension.name + " " + String(numerator) + "/" + String(denominator) }

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
