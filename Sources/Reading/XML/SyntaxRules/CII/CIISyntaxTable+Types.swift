extension CIISyntaxTable {
  /// What is left out wherever a type of value or group is used.
  static let types = """
    CII-DT Invoice fatal
    013 @languageID
    014 @languageLocaleID
    CII-DT BareIdentifier fatal
    001 @schemeName
    002 @schemeAgencyName
    003 @schemeDataURI
    004 @schemeURI
    005 @schemeID
    006 @schemeAgencyID
    007 @schemeVersionID
    CII-DT Identifier fatal
    101 @schemeName
    102 @schemeAgencyName
    103 @schemeDataURI
    104 @schemeURI
    CII-DT TypeCode fatal
    008 @name
    009 @listURI
    CII-DT DocumentTypeCode fatal
    010 @listID
    011 @listAgencyID
    012 @listVersionID
    CII-DT LineCategoryCode
    045 @listID
    046 @listAgencyID
    047 @listVersionID
    048 @listURI
    CII-DT Amount fatal
    031 @currencyID
    032 @currencyCodeListVersionID
    CII-DT Quantity fatal
    034 @unitCodeListID
    035 @unitCodeListAgencyID
    036 @unitCodeListAgencyName
    """
}
