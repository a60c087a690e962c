import Invoice
package import InvoiceRules

/// Ages, sizes and numbers as people say them.
package enum Magnitudes {
  private static let units: [(seconds: Int64, from: Int64, name: Wording)] = [
    (86_400, 2 * 86_400, Wording("Tage", "days")),
    (3600, 3600, Wording("Std.", "h")),
    (60, 60, Wording("Min.", "min")),
    (1, 0, Wording("s", "s")),
  ]

  /// `42 s`, `12 Min.`, `5 Std.`, `3 Tage`: the largest unit, days from the second one on.
  package static func age(_ seconds: Int64, in language: Language) -> String {
    let seconds = max(0, seconds)
    let unit = units.first { seconds >= $0.from } ?? units[units.count - 1]
    return "\(seconds / unit.seconds) \(unit.name[language])"
  }

  /// `412 MiB`, `41,2 GiB`, `1,3 TiB`.
  package static func bytes(_ count: Int64, in language: Language) -> String {
    let (shift, name): (Int64, String) =
      switch count.magnitude {
      case ..<(1 << 30): (20, "MiB")
      case ..<(1 << 40): (30, "GiB")
      default: (40, "TiB")
      }
    if shift == 20 { return "\(number(Int(count >> shift), in: language)) \(name)" }
    let tenths = (Int128(count) * 10) >> Int128(shift)
    return "\(ExactDecimal(coefficient: tenths, scale: 1).text(in: language)) \(name)"
  }

  /// `12.345`.
  package static func number(_ number: Int, in language: Language) -> String {
    ExactDecimal(number).text(in: language)
  }
}
