package import Invoice

extension CalendarDate {
  /// Easter Sunday of the Gregorian calendar, nil before its first full year, 1583, and after 9999.
  ///
  /// Gauss's rule as completed by Lichtenberg (1997): no exceptions remain.
  package init?(easterSundayOf year: Int) {
    guard year >= 1583, let firstOfMarch = CalendarDate(year: year, month: 3, day: 1) else {
      return nil
    }
    let century = year / 100
    let solarCorrection = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25
    let sundayCorrection = 2 - (3 * century + 3) / 4
    let lunarYear = year % 19
    let moonSeed = (19 * lunarYear + solarCorrection) % 30
    let moonCorrection = (moonSeed + lunarYear / 11) / 29
    let easterLimit = 21 + moonSeed - moonCorrection
    let firstSunday = 7 - (year + year / 4 + sundayCorrection) % 7
    let distance = 7 - (easterLimit - firstSunday) % 7
    self = firstOfMarch.adding(days: easterLimit + distance - 1)
  }
}
