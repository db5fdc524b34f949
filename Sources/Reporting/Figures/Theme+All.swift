extension Theme {
  /// For a beamer and for the screen.
  package static let lecture = Theme(
    name: "lecture", width: 1_600, height: 1_000, pageWidth: 10, font: "DejaVu Sans",
    sizes: FontSizes(), lines: 1, markers: 1, hasDashes: false,
    tones: Tones(
      background: "#FFFFFF", strongest: "#000000", ink: "#222222", tick: "#333333",
      quiet: "#5A5A5A", faint: "#707070", border: "#444444", grid: "#E3E3E3", ideal: "#777777",
      note: "#808080"),
    replacements: [:])

  /// For one column of a paper, 3.5 inches (89 mm): words from 5.8 to 8 points, and lines that differ in print
  /// without colours.
  package static let paper = Theme(
    name: "paper", width: 1_250, height: 900, pageWidth: 3.5, font: "DejaVu Sans",
    sizes: FontSizes(
      title: 32...40, subtitle: 29...30, axis: 29...37, row: 31, note: 29, mark: 30, footnote: 29,
      footnoteStep: 36),
    lines: 0.6, markers: 0.7, hasDashes: true,
    tones: Tones(
      background: "#FFFFFF", strongest: "#000000", ink: "#000000", tick: "#222222",
      quiet: "#404040", faint: "#606060", border: "#222222", grid: "#E8E8E8", ideal: "#707070",
      note: "#707070"),
    replacements: [:])

  /// As `lecture`, on a dark slide or screen.
  package static let dark = Theme(
    name: "dark", width: 1_600, height: 1_000, pageWidth: 10, font: "DejaVu Sans",
    sizes: FontSizes(), lines: 1, markers: 1, hasDashes: false,
    tones: Tones(
      background: "#16191F", strongest: "#FFFFFF", ink: "#F0F0F0", tick: "#D8D8D8",
      quiet: "#B4B8BF", faint: "#989DA6", border: "#A0A4AB", grid: "#343942", ideal: "#9A9FA8",
      note: "#8A8F98"),
    replacements: [
      Figure.Colour.black.rawValue: "#F2F2F2", Figure.Colour.blue.rawValue: "#4BA3E3",
      Figure.Colour.vermillion.rawValue: "#FF8038", Figure.Colour.green.rawValue: "#1FC796",
      Figure.Colour.purple.rawValue: "#E59AC6", Figure.Colour.orange.rawValue: "#F2B134",
      Figure.Colour.sky.rawValue: "#9ADCFF", Figure.Colour.wine.rawValue: "#D9558F",
      Figure.Colour.indigo.rawValue: "#A79BFF", Figure.Colour.teal.rawValue: "#4FB8B0",
      Figure.Colour.olive.rawValue: "#C4C452", Figure.Colour.rose.rawValue: "#FF6B7D",
      Figure.Colour.brown.rawValue: "#C08A4A", Figure.Colour.magenta.rawValue: "#E86BE0",
      Figure.Colour.tan.rawValue: "#D9B99B", Figure.Limit.grey: "#B4B8BF",
      Figure.Box.idle: "#343942",
    ])

  package static let all: [Theme] = [.lecture, .paper, .dark]
}
