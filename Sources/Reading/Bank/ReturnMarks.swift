/// How an entry or transaction says that a payment comes back.
enum ReturnMarks {
  /// Sub-families of bank transaction codes (BkTxCd/Domn/Fmly) of what is given back.
  private static let subfamilies: Set<String> = [
    "RRTN",  // a transfer that was returned
    "RPCR",  // a transfer that was called back
    "UPDD",  // a direct debit that was not paid
    "PRDD",  // a direct debit that was reversed
  ]

  /// Codes of German banks (GVC, the second part of `NRTI+159+00931`) of what is given back.
  private static let germanCodes: Set<Substring> = ["108", "109", "159"]

  static func areIn(_ element: BankElement) -> Bool {
    if element.first("RtrInf") != nil { return true }
    if let code = element.text("BkTxCd", "Domn", "Fmly", "SubFmlyCd"), subfamilies.contains(code) {
      return true
    }
    let parts = element.text("BkTxCd", "Prtry", "Cd")?.split(separator: "+") ?? []
    return parts.count > 1 && germanCodes.contains(parts[1])
  }

  /// The code of why, or the bank's own word for it.
  static func reason(in detail: BankElement) -> String? {
    detail.text("RtrInf", "Rsn", "Cd") ?? detail.text("RtrInf", "Rsn", "Prtry")
  }
}
