extension CIISyntaxTable {
  /// What is left out of the document and its context.
  static let head = """
    CII-SR Invoice
    438 ValuationBreakdownStatement
    CII-SR DocumentContext
    001 SpecifiedTransactionID
    002 TestIndicator
    006 BIMSpecifiedDocumentContextParameter
    007 ScenarioSpecifiedDocumentContextParameter
    008 ApplicationSpecifiedDocumentContextParameter
    011 SubsetSpecifiedDocumentContextParameter
    012 MessageStandardSpecifiedDocumentContextParameter
    CII-SR ContextParameter
    04 Value
    05 SpecifiedDocumentVersion
    CII-SR Document
    013 Name
    /IssueDateTime
    015 udt:DateTime
    /
    016 CopyIndicator
    017 Purpose
    018 ControlRequirementIndicator
    019 LanguageID
    020 PurposeCode
    021 RevisionDateTime
    022 VersionID
    023 GlobalID
    024 RevisionID
    025 PreviousRevisionID
    026 CategoryCode
    /IncludedNote
    027 Subject
    028 ContentCode
    032 ID
    /
    033 EffectiveSpecifiedPeriod
    034 IssuerTradeParty
    """
}
