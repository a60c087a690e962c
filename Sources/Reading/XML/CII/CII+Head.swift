import Invoice

extension CII {
  /// The terms of the document itself, its notes and its process (BG-1, BG-2).
  static func head(_ edition: Edition) -> [Binding<Invoice>] {
    [
      .within(
        "\(edition.document)",
        [
          .token("BT-1", "ram:ID", \.number),
          .dateString("BT-2", "ram:IssueDateTime/udt:DateTimeString", \.issueDate),
          .code("BT-3", "ram:TypeCode", \.typeCode),
          .groups(
            "BG-1", "ram:IncludedNote", \.notes,
            [
              .token("BT-21", "ram:SubjectCode", \.subjectCode),
              .lines("BT-22", "ram:Content", \.text),
            ]),
        ]),
      .within(
        "\(edition.context)",
        [
          .token(
            "BT-23", "ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID",
            \.process.businessProcess),
          .text(
            "BT-24", "ram:GuidelineSpecifiedDocumentContextParameter/ram:ID",
            \.process.specification),
        ]),
    ]
  }
}
