// Made by tools/code-lists from the validation artefacts 1.3.16; not to be edited.

/// When VAT falls due, UNTDID 2005 in UBL, 2475 in CII.
extension AllowedCodes {
  package static let vatPointDatesInUBL = AllowedCodes(
    """
    3 35 432
    """)

  package static let vatPointDatesInCII = AllowedCodes(
    """
    29 5 72
    """)
}
