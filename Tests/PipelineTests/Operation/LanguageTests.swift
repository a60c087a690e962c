import SystemPackage
import TestSupport
import Testing

/// What commands say to people: German, or as the configuration wants.
@Suite(.finishedSpool) struct LanguageTests {
  private func spool(in language: String?) throws -> TestSpool {
    let spool = try TestSpool(copying: #require(FinishedSpool.current))
    if let language { try spool.configure("[language]\noperator = \"\(language)\"\n") }
    return spool
  }

  /// What a command says where the language is not set, and where it is English.
  private static let answers: [(words: [String], german: String, english: String)] = [
    (["account"], "Die Bilanz geht auf.", "balanced"),
    (["verify"], "0 Befunde", "0 findings"),
    (["seal", "list"], "Siegel 1 vom ", "Seal 1 of "),
    (["check-config"], "Die Konfiguration ist richtig", "The configuration is right"),
    (["show", "B26-0000999"], "Einen Beleg B26-0000999 gibt es nicht.", "There is no document"),
    (["pay", "show", "Z26-0000999"], "Einen Zahllauf Z26-0000999", "There is no run Z26-0000999"),
    (["retention", "show", "L26-0001"], "Eine Löschliste L26-0001", "There is no list L26-0001"),
  ]

  @Test(arguments: answers.indices) func `German if not set, else as it is set`(index: Int) throws {
    let (words, german, english) = Self.answers[index]
    for (language, sentence) in [(nil, german), ("de", german), ("en", english)] {
      let spool = try spool(in: language)
      let answer = try Program.run(
        "rohrpost",
        words + ["--spool", spool.path.string, "--config", spool.configuration.string])
      let said = answer.output + answer.complaints
      #expect(said.contains(sentence), "\(language ?? "not set"): \(said)")
    }
  }
}
