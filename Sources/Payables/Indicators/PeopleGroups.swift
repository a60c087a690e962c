/// A figure that people stand behind.
protocol AboutPeople {
  init()
  /// By the ids of the master data.
  var people: Set<String> { get }
  mutating func add(_ other: Self)
}

extension AboutPeople {
  /// Whether so many people stand behind it that it says nothing of one of them.
  var isAboutMany: Bool { people.count >= Indicator.groupMin }
}

extension Dictionary where Key: Comparable, Value: AboutPeople {
  /// The groups that may be told of, by their keys, and all others together.
  ///
  /// Those together are many people as well, or what is left of the total would be about few: then
  /// the smallest of the others joins them. Where all people are few, nothing is told; what nobody
  /// stands behind yet is about no person.
  var told: (groups: [(group: Key, figures: Value)], rest: Value?) {
    var told = filter { $0.value.isAboutMany }
    let others = filter { !$0.value.isAboutMany }.values
    guard !others.isEmpty else { return (told.inOrder, nil) }
    var rest = others.reduce(into: Value()) { $0.add($1) }
    while !rest.isAboutMany {
      let smallest = told.min {
        ($0.value.people.count, $0.key) < ($1.value.people.count, $1.key)
      }
      guard let smallest else { return ([], rest.people.isEmpty ? rest : nil) }
      rest.add(smallest.value)
      told[smallest.key] = nil
    }
    return (told.inOrder, rest)
  }

  private var inOrder: [(group: Key, figures: Value)] {
    sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
