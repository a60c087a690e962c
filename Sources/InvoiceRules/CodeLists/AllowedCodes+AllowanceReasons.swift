// Made by tools/code-lists from the validation artefacts 1.3.16; not to be edited.

/// Reasons of allowances, UNTDID 5189.
extension AllowedCodes {
  package static let allowanceReasons = AllowedCodes(
    """
    100 102 103 104 105 41 42 60 62 63 64 65 66 67 68 70 71 88 95
    """)
}
