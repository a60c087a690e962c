// Made by tools/code-lists from the validation artefacts 1.3.16; not to be edited.

/// Kinds of invoices and credit notes, UNTDID 1001.
extension AllowedCodes {
  package static let documentTypesInUBL = AllowedCodes(
    """
    102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389 390 393
    394 395 456 457 471 472 473 500 501 527 553 575 623 633 71 751 780 80 81 817 82 84 870 875 876
    877 935
    """)

  package static let documentTypesOfUBLCreditNotes = AllowedCodes(
    """
    261 262 296 308 381 396 420 458 502 503 532 81 83
    """)

  package static let documentTypesInCII = AllowedCodes(
    """
    102 130 202 203 204 211 218 219 261 262 295 296 308 325 326 331 380 381 382 383 384 385 386
    387 388 389 390 393 394 395 396 420 456 457 458 471 472 473 500 501 502 503 527 532 553 575
    623 633 71 751 780 80 81 817 82 83 84 870 875 876 877 935
    """)
}
