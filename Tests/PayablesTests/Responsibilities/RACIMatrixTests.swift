import MasterData
import Payables
import Testing

@Suite struct RACIMatrixTests {
  @Test func `the default has one role that answers for each step and one at least that does it`() {
    let matrix = RACIMatrix()
    #expect(matrix.faults.isEmpty)
    for step in RACIStep.allCases {
      #expect(!matrix.roles(with: .responsible, in: step).isEmpty, "\(step)")
    }
  }

  @Test(arguments: [
    (RACIStep.channels, Role.ap, "AR"), (.match, .procurement, "AR"), (.factualCheck, .budget, "C"),
    (.payment, .treasury, "R"), (.archive, .compliance, "C"), (.reporting, .controlling, "AR"),
    (.registration, .management, ""),
  ])
  func `cells are the handbook's, with one A a row`(step: RACIStep, role: Role, letters: String) {
    #expect(Set(RACIMatrix()[step, role].map(\.rawValue)) == Set(letters.map(String.init)))
  }

  @Test func `a cell of the house replaces the default and its faults are told`() {
    let two = RACIMatrix([RACIEntry(.payment, .treasury, [.accountable])])
    #expect(two.faults.map(\.step) == [.payment])
    #expect(two.faults.first?.accountable == [.ap, .treasury])
    let none = RACIMatrix([RACIEntry(.match, .procurement, [])])
    #expect(none.faults.map(\.step) == [.match] && none.faults.first?.accountable == [])
    let moved = RACIMatrix([
      RACIEntry(.payment, .treasury, [.accountable, .responsible]),
      RACIEntry(.payment, .ap, [.consulted]),
    ])
    #expect(moved.faults.isEmpty)
    #expect(moved[.payment, .treasury] == [.responsible, .accountable])
    #expect(moved[.payment, .ap] == [.consulted])
  }
}
