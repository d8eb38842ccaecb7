using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition.Rules;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Recognition;

/// <summary>Tries the examples of rules and shapes: each must be matched by its rule, no near miss may be, and each line needs an example of its own.</summary>
internal sealed class RuleExamples
{
    // A shape is looked for by a rule of its own, at the end of a sentence, or before the name that ends it.
    private const string Probe = "closed {0}: ^ ..9/((<word>|<any-name>) $) @ <{0}> [,|<any-name>] $\n";

    private readonly RuleLine[] _lines;
    private readonly TextRecognizer _recognizer;
    private readonly Dictionary<SourceReference, Diagnostic> _diagnostics = [];

    private RuleExamples(RuleLine[] lines, TextRecognizer recognizer) => (_lines, _recognizer) = (lines, recognizer);

    internal static ValueList<Diagnostic> Check(Vocabulary vocabulary, RecognitionRules rules)
    {
        RuleLine[] lines = [.. rules.Files.SelectMany(file => RuleLine.Read(file.Name, file.Text, []))];
        List<(RuleLine Line, RuleLine Of)> all = [];
        foreach (RuleLine line in lines)
        {
            all.Add((line, line.What is "+" or "-" ? all[^1].Of : line));
        }

        // Of the shapes those have examples that stand for something by themselves.
        ILookup<(string, bool), RuleLine> byName = all.Where(one => one.Of.What != "class")
            .ToLookup(one => (one.Of.Name, one.Of.What == "shape"), one => one.Line);
        RuleLine[][] rulesOfOneName = [.. byName.Select(group => group.ToArray()).Where(group => group[0].What != "shape" || group.Any(IsExample))];
        string probes = string.Concat(rulesOfOneName.Where(group => group[0].What == "shape")
            .Select(group => Probe.Replace("{0}", group[0].Name, StringComparison.Ordinal)));
        RuleExamples examples = new(lines, TextRecognizer.From(vocabulary, rules.With(new VocabularyFile("probes", probes))));
        foreach (RuleLine[] group in rulesOfOneName)
        {
            examples.Try(group[0].Name, group[0].What, group);
        }

        // A line that is not read is reported already.
        HashSet<SourceReference> unread = [.. rules.Diagnostics.Select(one => one.Source)];
        return
        [
            .. lines.Where(line => !unread.Contains(line.Source)).Select(line => examples._diagnostics.GetValueOrDefault(line.Source))
                .OfType<Diagnostic>().Distinct(),
        ];
    }

    private void Try(string name, string what, RuleLine[] lines)
    {
        HashSet<SourceReference> matching = [];
        foreach (RuleLine example in lines.Where(IsExample))
        {
            int[] found = [.. what == "nothing" ? TakingBack(name, example.Body) : Stating(name, example.Body)];
            bool isRight = example.What == "+";
            matching.UnionWith(isRight ? found.Where(line => line < _lines.Length).Select(line => _lines[line].Source) : []);
            if (found.Length == 0 == isRight)
            {
                Report(
                    RecognitionDiagnostics.FailedExample, example, name, isRight ? "does not match" : "matches the near miss", Quote.Of(example.Body));
            }
        }

        foreach (RuleLine line in lines.Where(line => !IsExample(line) && what != "shape" && !matching.Contains(line.Source)))
        {
            Report(RecognitionDiagnostics.NoExample, line, name);
        }
    }

    private IEnumerable<int> Stating(string name, string text) =>
        _recognizer.Matching(text).Select(one => one.Claim.Rule).Where(rule => rule.Name == name).Select(rule => rule.Line);

    // A line takes back what is stated where no other does.
    private IEnumerable<int> TakingBack(string name, string text)
    {
        HashSet<object> stated = Stated(text, static _ => false);
        HashSet<int> asked = [];
        Stated(text, rule => rule.Name == name && (asked.Add(rule.Line) || true));
        return asked.Where(line => !Stated(text, rule => rule.Line == line).IsSupersetOf(stated));
    }

    private HashSet<object> Stated(string text, Func<Rule, bool> takingBack) =>
        [.. _recognizer.Matching(text, takingBack).Select(one => (object)(one.Part, one.Claim.Rule.Number, one.Claim.Start, one.Claim.End))];

    private void Report(DiagnosticDescriptor mistake, RuleLine line, params ReadOnlySpan<string> arguments) =>
        _diagnostics.TryAdd(line.Source, new(mistake, line.Source, [.. arguments]));

    private static bool IsExample(RuleLine line) => line.What is "+" or "-";
}
