package import Invoice

extension UnitCode {
  /// The code of a unit as German and English documents print it; nil for one that is not usual.
  package init?(printed text: String) {
    let unit = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "%" }
    guard let code = Self.printed[unit] else { return nil }
    self = code
  }

  private static let printed: [String: UnitCode] = {
    var codes: [String: UnitCode] = [:]
    for (code, wordings) in wordings {
      for wording in wordings { codes[wording] = UnitCode(rawValue: code) }
    }
    return codes
  }()

  /// Lower case, without full stops.
  private static let wordings: [(code: String, wordings: [String])] = [
    ("ANN", ["jahr", "jahre", "year", "years"]),
    ("C62", ["einheit", "einheiten", "eh", "me", "unit", "units"]),
    ("DAY", ["tag", "tage", "tg", "day", "days"]),
    ("GRM", ["g", "gr"]),
    ("H87", ["stk", "stck", "stück", "st", "pcs", "pc", "piece", "pieces", "ea"]),
    ("HUR", ["std", "stunde", "stunden", "h", "hrs", "hour", "hours"]),
    ("KGM", ["kg"]),
    ("KMT", ["km"]),
    ("KWH", ["kwh"]),
    ("LM", ["lfm", "lfdm"]),
    ("LS", ["psch", "pausch", "pauschal", "pauschale", "pau", "ps", "lump"]),
    ("LTR", ["l", "ltr", "liter"]),
    ("MIN", ["min", "minute", "minuten", "minutes"]),
    ("MON", ["mon", "monat", "monate", "month", "months"]),
    ("MTK", ["m²", "m2", "qm"]),
    ("MTQ", ["m³", "m3", "cbm"]),
    ("MTR", ["m", "mtr", "meter"]),
    ("MWH", ["mwh"]),
    ("P1", ["%"]),
    ("PR", ["paar", "pair"]),
    ("RO", ["rolle", "rollen", "rol"]),
    ("SET", ["set", "satz"]),
    ("TNE", ["t", "to", "tonne", "tonnen"]),
    ("WEE", ["woche", "wochen", "wo", "week", "weeks"]),
    ("XBX", ["karton", "kartons", "box"]),
    ("XPK", ["pack", "pck", "packung", "pkg", "vpe"]),
  ]
}
