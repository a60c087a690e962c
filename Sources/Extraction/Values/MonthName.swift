/// The months' names in German and English, whole and shortened.
enum MonthName {
  static func number(_ word: String) -> Int? { numbers[word] }

  private static let names: [[String]] = [
    ["januar", "jänner", "jan", "january"],
    ["februar", "feber", "feb", "february"],
    ["märz", "maerz", "mär", "mrz", "march", "mar", "marz"],
    ["april", "apr"],
    ["mai", "may"],
    ["juni", "jun", "june"],
    ["juli", "jul", "july"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt", "october", "oct"],
    ["november", "nov"],
    ["dezember", "dez", "december", "dec"],
  ]

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names { numbers[name] = index + 1 }
    }
    return numbers
  }()
}
