import MasterData

/// The name of a company to compare: its own words, and its legal form whatever way it is written.
///
/// `Muster-Bau GmbH & Co. KG, Buchhaltung` and `Musterbau GmbH und Co KG` are the same,
/// `Muster Bau GmbH` is another.
struct CompanyName: Hashable, Sendable {
  /// The words before the legal form, joined.
  let base: String
  /// In one writing, `gmbh co kg`; nil where the name has none.
  let form: String?

  /// Names are looked at up to this many characters.
  private static let charactersMax = 200

  init(_ text: String) {
    var words = FoldedWords(String(text.prefix(Self.charactersMax))).words.filter {
      !Self.joints.contains($0)
    }
    if words.count > 1, let first = words.first, Self.salutations.contains(first) {
      words.removeFirst()
    }
    // The form closes the name, what follows is a department or site; a community stands first.
    for start in words.indices {
      for (sequence, name) in Self.forms where words[start...].starts(with: sequence) {
        let isFirst = start == 0
        base = (isFirst ? words[sequence.count...] : words[..<start]).joined()
        form = name
        return
      }
    }
    form = nil
    let addition = words.firstIndex(where: Self.additions.contains).flatMap { $0 > 0 ? $0 : nil }
    base = words[..<(addition ?? words.count)].joined()
  }

  /// Whether both are one company: a form that is left out may be that of the other.
  func isSame(as other: CompanyName) -> Bool {
    !base.isEmpty && base == other.base && (form == nil || form == other.form)
  }

  /// Whether one or two letters were read or typed wrong.
  func isNear(_ other: CompanyName) -> Bool {
    let (whole, original) = (base + (form ?? ""), other.base + (other.form ?? ""))
    guard form == nil || form == other.form, original.count >= Self.nearMin else { return false }
    return LookAlike.distance(whole[...], original[...], atMost: Self.errorsMax) != nil
      || LookAlike.distance(base[...], other.base[...], atMost: Self.errorsMax) != nil
  }

  private static let nearMin = 12
  private static let errorsMax = 2

  private static let joints: Set<String> = ["und", "u", "and"]
  private static let salutations: Set<String> = ["firma", "fa", "an"]
  /// Words behind a name that name a department of it, not another company.
  private static let additions: Set<String> = [
    "buchhaltung", "kreditorenbuchhaltung", "kreditoren", "finanzbuchhaltung", "rechnungspruefung",
    "rechnungseingang", "rechnungswesen", "rechnungsabteilung", "zentrale", "einkauf", "abteilung",
    "abt", "niederlassung", "standort", "filiale", "z", "zhd", "zh", "hd", "herr", "herrn", "frau",
    "postfach", "accounts",
  ]

  /// Longer ones before those that they begin with.
  private static let forms: [([String], String)] =
    written.flatMap { form, writings in
      writings.map { ($0.split(separator: " ").map(String.init), form) }
    }.sorted { ($0.0.count, $1.1) > ($1.0.count, $0.1) }

  private static let written: [(String, [String])] = [
    ("gmbh co kg", ["gmbh co kg", "gmbh co"]), ("gmbh co ohg", ["gmbh co ohg"]),
    ("gmbh co kgaa", ["gmbh co kgaa"]), ("ag co kg", ["ag co kg"]), ("se co kg", ["se co kg"]),
    ("ug co kg", ["ug co kg", "ug haftungsbeschraenkt co kg"]),
    ("gmbh", ["gmbh", "ges mbh", "gesmbh", "mbh", "gesellschaft mit beschraenkter haftung"]),
    ("ggmbh", ["ggmbh", "gemeinnuetzige gmbh"]),
    ("ug", ["ug haftungsbeschraenkt", "ug", "unternehmergesellschaft haftungsbeschraenkt"]),
    ("ag", ["ag", "aktiengesellschaft"]), ("kg", ["kg", "kommanditgesellschaft"]),
    ("kgaa", ["kgaa"]), ("ohg", ["ohg"]), ("gbr", ["gbr"]), ("se", ["se"]),
    ("eg", ["eg", "e g", "egmbh"]), ("ev", ["ev", "e v"]), ("ek", ["ek", "e k", "e kfm", "e kfr"]),
    ("aoer", ["aoer"]), ("ltd", ["ltd", "limited"]), ("bv", ["bv", "b v"]), ("sarl", ["sarl"]),
    ("weg", ["weg", "wohnungseigentuemergemeinschaft", "eigentuemergemeinschaft"]),
  ]
}
