import Invoice

/// A public holiday and where and since when it is one.
package struct PublicHoliday: Hashable, Sendable {
  /// Its German name.
  package let name: String
  let day: Day
  /// Nil for all of Germany.
  let states: Set<FederalState>?
  let years: ClosedRange<Int>

  enum Day: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// Days after Easter Sunday.
    case easter(Int)
    /// The Wednesday before 23 November: Buß- und Bettag.
    case repentance
  }

  private init(
    _ name: String, _ day: Day, in states: Set<FederalState>? = nil,
    _ years: ClosedRange<Int> = 1996...9999
  ) {
    self.name = name
    self.day = day
    self.states = states
    self.years = years
  }

  /// Whether it falls on `date` in `state`, of whose year Easter Sunday is `easter`.
  func falls(on date: CalendarDate, easter: CalendarDate?, in state: FederalState?) -> Bool {
    guard years.contains(date.year) else { return false }
    if let states {
      guard let state, states.contains(state) else { return false }
    }
    switch day {
    case .fixed(let month, let day): return date.month == month && date.day == day
    case .easter(let offset): return easter.map { $0.days(until: date) == offset } ?? false
    case .repentance:
      return date.month == 11 && (16...22).contains(date.day) && date.weekday == .wednesday
    }
  }

  /// The holidays since 1996 that hold in a whole state, by the states' holiday laws.
  ///
  /// Those of single municipalities are left out (Corpus Christi in parts of Saxony and Thuringia,
  /// the Assumption in Catholic Bavaria, Augsburg's 8 August): a deadline then ends a day earlier
  /// there, never later.
  static let all: [PublicHoliday] = [
    PublicHoliday("Neujahr", .fixed(month: 1, day: 1)),
    PublicHoliday(
      "Heilige Drei Könige", .fixed(month: 1, day: 6),
      in: [.badenWuerttemberg, .bavaria, .saxonyAnhalt]),
    PublicHoliday("Frauentag", .fixed(month: 3, day: 8), in: [.berlin], 2019...9999),
    PublicHoliday(
      "Frauentag", .fixed(month: 3, day: 8), in: [.mecklenburgVorpommern], 2023...9999),
    PublicHoliday("Karfreitag", .easter(-2)),
    PublicHoliday("Ostersonntag", .easter(0), in: [.brandenburg]),
    PublicHoliday("Ostermontag", .easter(1)),
    PublicHoliday("Tag der Arbeit", .fixed(month: 5, day: 1)),
    PublicHoliday("Tag der Befreiung", .fixed(month: 5, day: 8), in: [.berlin], 2020...2020),
    PublicHoliday("Tag der Befreiung", .fixed(month: 5, day: 8), in: [.berlin], 2025...2025),
    PublicHoliday("Christi Himmelfahrt", .easter(39)),
    PublicHoliday("Pfingstsonntag", .easter(49), in: [.brandenburg]),
    PublicHoliday("Pfingstmontag", .easter(50)),
    PublicHoliday(
      "Fronleichnam", .easter(60),
      in: [
        .badenWuerttemberg, .bavaria, .hesse, .northRhineWestphalia, .rhinelandPalatinate,
        .saarland,
      ]),
    PublicHoliday("Jahrestag des 17. Juni", .fixed(month: 6, day: 17), in: [.berlin], 2028...2028),
    PublicHoliday("Mariä Himmelfahrt", .fixed(month: 8, day: 15), in: [.saarland]),
    PublicHoliday("Weltkindertag", .fixed(month: 9, day: 20), in: [.thuringia], 2019...9999),
    PublicHoliday("Tag der Deutschen Einheit", .fixed(month: 10, day: 3)),
    PublicHoliday(
      "Reformationstag", .fixed(month: 10, day: 31),
      in: [.brandenburg, .mecklenburgVorpommern, .saxony, .saxonyAnhalt, .thuringia]),
    PublicHoliday(
      "Reformationstag", .fixed(month: 10, day: 31),
      in: [.bremen, .hamburg, .lowerSaxony, .schleswigHolstein], 2018...9999),
    // 500 years of the Reformation: once in all of Germany.
    PublicHoliday("Reformationstag", .fixed(month: 10, day: 31), 2017...2017),
    PublicHoliday(
      "Allerheiligen", .fixed(month: 11, day: 1),
      in: [.badenWuerttemberg, .bavaria, .northRhineWestphalia, .rhinelandPalatinate, .saarland]),
    PublicHoliday("Buß- und Bettag", .repentance, in: [.saxony]),
    PublicHoliday("1. Weihnachtstag", .fixed(month: 12, day: 25)),
    PublicHoliday("2. Weihnachtstag", .fixed(month: 12, day: 26)),
  ]
}
