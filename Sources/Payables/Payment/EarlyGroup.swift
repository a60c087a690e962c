/// Payments that are chosen together, and what can be chosen of them.
struct EarlyGroup: Sendable {
  let members: [Int]
  let options: [DiscountSearch.Option]
  /// Whether every choice is among the options.
  let isComplete: Bool

  /// Members up to which every choice is looked at; of more, those that bring most are taken first.
  private static let membersMax = 10

  init(single member: Int, _ outlay: Int, _ gain: Int) {
    members = [member]
    isComplete = true
    options = [
      DiscountSearch.Option(outlay: 0, gain: 0, choice: 0),
      DiscountSearch.Option(outlay: outlay, gain: gain, choice: 1),
    ]
  }

  init(_ members: [Int], _ amounts: ([Int]) -> (outlay: Int, gain: Int)) {
    self.members = members
    isComplete = members.count <= Self.membersMax
    let count = isComplete ? 1 << members.count : members.count + 1
    var options: [DiscountSearch.Option] = []
    for choice in 0..<count {
      let (outlay, gain) = amounts(Self.chosen(choice, members, isComplete))
      options.append(DiscountSearch.Option(outlay: outlay, gain: gain, choice: choice))
    }
    self.options = options
  }

  func members(of option: DiscountSearch.Option) -> [Int] {
    Self.chosen(option.choice, members, isComplete)
  }

  private static func chosen(_ choice: Int, _ members: [Int], _ isComplete: Bool) -> [Int] {
    guard isComplete else { return Array(members.prefix(choice)) }
    return members.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element)
  }
}
