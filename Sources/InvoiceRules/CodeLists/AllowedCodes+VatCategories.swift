// Made by tools/code-lists from the validation artefacts 1.3.16; not to be edited.

/// VAT categories, UNTDID 5305.
extension AllowedCodes {
  package static let vatCategories = AllowedCodes(
    """
    AE B E G K L M O S Z
    """)
}
