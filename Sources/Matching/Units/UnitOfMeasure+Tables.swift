extension UnitOfMeasure {
  /// UN/ECE Recommendation 20 and 21; package types (`X` and two letters) are known by their `X`.
  static let codes: [String: UnitOfMeasure] = [
    "SEC": .init(.time, 1, per: 3600), "MIN": .init(.time, 1, per: 60), "HUR": .init(.time),
    "DAY": .init(.other("tag")), "WEE": .init(.other("woche")),
    "MON": .init(.month), "QAN": .init(.month, 3), "ANN": .init(.month, 12),
    "MMT": .init(.length, 1, per: 1000), "CMT": .init(.length, 1, per: 100),
    "DMT": .init(.length, 1, per: 10), "MTR": .init(.length), "KMT": .init(.length, 1000),
    "LM": .init(.length),
    "CMK": .init(.area, 1, per: 10_000), "DMK": .init(.area, 1, per: 100), "MTK": .init(.area),
    "ARE": .init(.area, 100), "HAR": .init(.area, 10_000), "KMK": .init(.area, 1_000_000),
    "MLT": .init(.volume, 1, per: 1_000_000), "LTR": .init(.volume, 1, per: 1000),
    "DMQ": .init(.volume, 1, per: 1000), "HLT": .init(.volume, 1, per: 10),
    "MTQ": .init(.volume),
    "GRM": .init(.mass, 1, per: 1000), "KGM": .init(.mass), "DTN": .init(.mass, 100),
    "TNE": .init(.mass, 1000),
    "WHR": .init(.energy, 1, per: 1000), "KWH": .init(.energy), "MWH": .init(.energy, 1000),
    "H87": .init(.piece), "EA": .init(.piece), "PCE": .init(.piece), "NAR": .init(.piece),
    "XPP": .init(.piece), "PR": .init(.piece, 2), "NPR": .init(.piece, 2),
    "DZN": .init(.piece, 12), "CEN": .init(.piece, 100), "MIL": .init(.piece, 1000),
    "SET": .init(.package), "RO": .init(.package), "PK": .init(.package), "CT": .init(.package),
    "BX": .init(.package), "PA": .init(.package), "KT": .init(.package),
    "LS": .init(.lump), "E48": .init(.lump), "1I": .init(.lump),
    "C62": .init(.unspecified), "ZZ": .init(.unspecified),
  ]

  /// Words as tables and papers write them, folded.
  static let words: [String: UnitOfMeasure] = {
    var words: [String: UnitOfMeasure] = [:]
    for (code, wordings) in wordings {
      guard let unit = codes[code] else { continue }
      for wording in wordings { words[wording] = unit }
    }
    return words
  }()

  private static let wordings: [(code: String, wordings: [String])] = [
    ("MIN", ["min", "minute", "minuten"]),
    (
      "HUR", ["std", "stunde", "stunden", "h", "hr", "hrs", "hour", "hours", "ah", "arbeitsstunde"]
    ),
    ("DAY", ["tag", "tage", "tg", "day", "days", "at", "manntag", "pt"]),
    ("WEE", ["woche", "wochen", "wo", "wch"]),
    ("MON", ["mon", "monat", "monate", "mo", "mt", "month", "months"]),
    ("QAN", ["quartal", "quartale", "qu"]),
    ("ANN", ["jahr", "jahre", "a", "year", "years"]),
    ("MMT", ["mm"]), ("CMT", ["cm"]),
    ("MTR", ["m", "mtr", "meter", "lfm", "lfdm", "lm", "laufmeter", "lfdmeter"]),
    ("KMT", ["km"]),
    ("MTK", ["m2", "qm", "quadratmeter"]), ("HAR", ["ha", "hektar"]),
    ("MTQ", ["m3", "cbm", "kubikmeter"]), ("LTR", ["l", "ltr", "liter"]),
    ("GRM", ["g", "gr", "gramm"]), ("KGM", ["kg", "kilo", "kilogramm"]), ("DTN", ["dt"]),
    ("TNE", ["t", "to", "tonne", "tonnen"]),
    ("KWH", ["kwh"]), ("MWH", ["mwh"]),
    (
      "H87",
      [
        "stk", "stck", "stueck", "stuecke", "st", "pcs", "pc", "piece", "pieces", "anzahl", "ea",
        "fahrt", "fahrten", "einsatz", "einsaetze",
      ]
    ),
    ("PR", ["paar", "pair"]), ("DZN", ["dutzend", "dtz"]),
    (
      "SET",
      [
        "set", "sets", "satz", "garnitur", "karton", "kartons", "ktn", "krt", "box", "kiste",
        "pack", "pck", "pak", "paket", "packung", "pkg", "pkt", "vpe", "gebinde", "geb", "rolle",
        "rollen", "rol", "ro", "sack", "beutel", "dose", "flasche", "fl", "eimer", "kanister",
        "palette", "paletten", "pal", "bund", "blatt", "kasten",
      ]
    ),
    (
      "LS",
      [
        "psch", "pausch", "pauschal", "pauschale", "pau", "pa", "ps", "lump", "le",
        "leistungseinheit", "psh", "pschl", "gesamt",
      ]
    ),
    ("C62", ["einheit", "einheiten", "eh", "me", "unit", "units", "eins", "x"]),
  ]
}
