/// The norm's rules about how terms are written: decimals, the order of dates, prefixes, schemes.
///
/// Both syntaxes have them; what differs is where the elements stand.
enum NormElements {
  static let ofUBL =
    DecimalElements.ofUBL + PeriodElements.ofUBL + [VATIdentifierElements.ofUBL]
    + AddressElements.ofUBL

  static let ofCII =
    DecimalElements.ofCII + PeriodElements.ofCII + [VATIdentifierElements.ofCII]
    + AddressElements.ofCII
}
