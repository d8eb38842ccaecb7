using System.Globalization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Rules, compiled against the words of a lexicon, and by what they can begin with. Read-only once made.</summary>
internal sealed class RuleSet
{
    private readonly Dictionary<int, List<Rule>> _byWord = [];
    private readonly List<Rule> _byName = [];
    private readonly List<Rule> _byCapital = [];
    private readonly List<Rule> _bySubject = [];
    private int _order;

    internal RuleSet(IEnumerable<(string Name, string Text)> files, Lexicon lexicon, List<Diagnostic> diagnostics)
    {
        Classes = new(lexicon);
        List<RuleLine> rules = [];
        foreach (RuleLine line in files.SelectMany(file => RuleLine.Read(file.Name, file.Text, diagnostics)))
        {
            if (line.What == "class")
            {
                AddClass(line, diagnostics);
            }
            else
            {
                rules.Add(line);
            }
        }

        rules.ForEach(line => AddRule(line, lexicon, diagnostics));
    }

    internal WordClasses Classes { get; }

    /// <summary>Gets what the rules' sentences must hold.</summary>
    internal NeedTable Needs { get; } = new();

    /// <summary>Gets the rules that state nothing and stand behind what they take back.</summary>
    internal List<Rule> Behind { get; } = [];

    /// <summary>Gets the rules that can begin at a known name.</summary>
    internal List<Rule> ByName => _byName;

    /// <summary>Gets the rules that can begin at a name that the vocabulary lacks.</summary>
    internal List<Rule> BySubject => _bySubject;

    /// <summary>Gets the rules that can begin at any capital.</summary>
    internal List<Rule> ByCapital => _byCapital;

    /// <summary>Returns the rules that can begin at a word or mark.</summary>
    internal List<Rule>? ByWord(int word) => _byWord.GetValueOrDefault(word);

    private void AddClass(RuleLine line, List<Diagnostic> diagnostics)
    {
        if (Classes.Define(line.Name) is not { } bit)
        {
            diagnostics.Add(new(RecognitionDiagnostics.TooManyClasses, line.Source, [WordClasses.Most.ToString(CultureInfo.InvariantCulture), line.Name]));
            return;
        }

        foreach (string member in line.Body.Split(line.Body.Contains('|') ? '|' : ' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Classes.Add(bit, string.Join(
                ' ', member.Split([' ', '\'', '’', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordFolder.Fold(word))));
        }
    }

    private void AddRule(RuleLine line, Lexicon lexicon, List<Diagnostic> diagnostics)
    {
        Statement states = StatementOf(line.What);
        bool always = false;
        bool title = false;
        Statement takesBack = Statement.Nothing;
        foreach (string option in line.Options)
        {
            always |= option == "always";
            title |= option == "title";
            takesBack |= StatementOf(option);
            if (option is not ("always" or "title") && StatementOf(option) == Statement.Nothing)
            {
                diagnostics.Add(new(RecognitionDiagnostics.BadOption, line.Source, [line.Name, option]));
                return;
            }
        }

        try
        {
            // A rule behind what it takes back begins with the place of that.
            bool behind = states == Statement.Nothing && line.Body.StartsWith('@');
            Part part = PatternReader.Read(behind ? line.Body[1..] : line.Body, lexicon, Classes);
            bool isDenial = states == Statement.Nothing;
            Rule rule = new(
                line.Name,
                isDenial ? takesBack : states,
                isDenial ? !behind : always,
                isDenial ? -1 : _order++,
                title,
                part.Compile(Node.Accept),
                [.. Need.Of(part, Classes).Select(Needs.Add).Distinct()]);
            if (behind)
            {
                Behind.Add(rule);
            }
            else
            {
                Index(rule, rule.Pattern);
            }
        }
        catch (PatternException mistake)
        {
            diagnostics.Add(new(RecognitionDiagnostics.BadPattern, line.Source, [mistake.At, mistake.Message]));
        }
    }

    private static Statement StatementOf(string word) => word switch
    {
        "donor" => Statement.Donor,
        "partner" => Statement.Partner,
        "project" => Statement.Project,
        _ => Statement.Nothing,
    };

    private void Index(Rule rule, Node first)
    {
        switch (first.Op)
        {
            case Op.Words:
                Array.ForEach(first.Words, word => Under(word, rule));
                break;
            case Op.Class when first.Mask == 0 ? first.Capital == true : (first.Mask >> (int)WordClass.Acronym & 1) != 0:
                AddOnce(_byCapital, rule);
                break;
            case Op.Class or Op.Phrase when first.Mask != 0:
                foreach (int word in Classes.WordsOf(first.Mask).Concat(first.Op == Op.Phrase ? Classes.FirstWords(first.Most) : []))
                {
                    Under(word, rule);
                }

                break;
            case Op.Split:
                Index(rule, first.Next);
                Index(rule, first.Other!);
                break;
            case Op.Names:
                AddOnce(_byName, rule);
                if (rule.Order < 0 || first.Names is NameKind.Names or NameKind.Organisations)
                {
                    AddOnce(_bySubject, rule);
                }

                break;
            case Op.Ahead when !first.Not && first.Next.Op == Op.Anchor:
                Index(rule, first.Other!);
                break;
            case Op.Ahead or Op.Before or Op.Start or Op.Anchor or Op.Open or Op.Close or Op.Label:
                Index(rule, first.Next);
                break;
            default:
                throw new PatternException("", "it may not begin so.");
        }
    }

    private void Under(int word, Rule rule)
    {
        if (!_byWord.TryGetValue(word, out List<Rule>? rules))
        {
            _byWord.Add(word, rules = []);
        }

        AddOnce(rules, rule);
    }

    private static void AddOnce(List<Rule> rules, Rule rule)
    {
        if (rules.Count == 0 || rules[^1] != rule)
        {
            rules.Add(rule);
        }
    }
}
