import Foundation
import Testing

@testable import Reading

/// Whether our rules about the syntax say what the official artefacts say, of every document
/// whether the schema takes it or not.
@Suite(.enabled(if: OfficialVerdicts.isPresent, "the corpus lies beside the package, if anywhere"))
struct SyntaxVerdictTests {
  @Test func `the syntax rules fire where the official ones fire, and as often`() throws {
    var agreement = SyntaxAgreement()
    for verdict in try OfficialVerdicts.all() where verdict.isJudged {
      let bytes = try OfficialVerdicts.bytes(of: verdict)
      agreement.compare(bytes, with: verdict.rules, name: verdict.file)
    }
    #expect(agreement.deviations == [])
    #expect(agreement.documents == 2152 - 17)
    try agreement.write()
  }

  @Test(.enabled(if: OfficialMutants.canBeMade, "Python with lxml makes the mutants"))
  func `the syntax rules judge mutants as the official ones do`() throws {
    var agreement = SyntaxAgreement()
    try OfficialMutants.forEach { mutant, bytes in
      agreement.compare(bytes, with: mutant.rules, name: mutant.name)
    }
    #expect(agreement.deviations == [])
    #expect(agreement.documents > 500)
    try agreement.write()
  }
}
