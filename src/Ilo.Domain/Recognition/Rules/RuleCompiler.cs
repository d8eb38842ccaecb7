using System.Globalization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Compiles files of rules against the words of a lexicon.</summary>
internal sealed class RuleCompiler
{
    private readonly Lexicon _lexicon;
    private readonly WordClasses _classes;
    private readonly RuleSet _rules;
    private readonly List<Diagnostic> _diagnostics;
    private readonly List<(int Rule, HashSet<(bool IsWord, int Key)> Beginnings)> _read = [];
    private readonly Dictionary<int, List<int>> _needsOfRules = [];
    private readonly Dictionary<int, List<int>> _metByWord = [];
    private readonly Dictionary<int, List<int>> _metByName = [];
    private readonly Dictionary<Need, int> _needs = [];

    // The names of the shapes that the library asks for, by their numbers.
    private static readonly string[] OwnShapes = [.. Enum.GetValues<Shape>().Select(shape => WordClasses.Written(shape.ToString()))];

    private const string Taken = "names, or words by their look, are called so.";

    private readonly Dictionary<string, RulePart> _shapes = new(StringComparer.Ordinal);
    private int _order;
    private int _line;

    private RuleCompiler(Lexicon lexicon, WordClasses classes, RuleSet rules, List<Diagnostic> diagnostics) =>
        (_lexicon, _classes, _rules, _diagnostics) = (lexicon, classes, rules, diagnostics);

    /// <summary>Puts the classes of some files, and then their rules, into tables; reports every bad line.</summary>
    internal static void Compile(
        IEnumerable<(string Name, string Text)> files, Lexicon lexicon, WordClasses classes, RuleSet rules, List<Diagnostic> diagnostics)
    {
        RuleCompiler compiler = new(lexicon, classes, rules, diagnostics);
        RuleLine[] lines = [.. files.SelectMany(file => RuleLine.Read(file.Name, file.Text, diagnostics))];
        foreach (RuleLine line in lines.Where(line => line.What == "class"))
        {
            compiler.AddClass(line);
        }

        foreach (RuleLine line in lines.Where(line => line.What == "shape"))
        {
            compiler.Report(line, compiler.AddShape);
        }

        compiler.CompileShapes();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].What is not ("class" or "shape" or "+" or "-"))
            {
                compiler._line = i;
                compiler.Report(lines[i], compiler.AddRule);
            }
        }

        compiler.Fill();
        rules.Close();
    }

    private void AddClass(RuleLine line)
    {
        string[] members = line.Body.Split(
            line.Body.Contains('|') ? '|' : ' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (members.Length == 0 || RulePart.Named.IsTaken(line.Name))
        {
            Report(RecognitionDiagnostics.BadClass, line, line.Name, members.Length == 0 ? "it holds no word." : Taken);
            return;
        }

        if (_classes.Define(line.Name) is not { } bit)
        {
            Report(RecognitionDiagnostics.TooManyClasses, line, WordClasses.Most.ToString(CultureInfo.InvariantCulture), line.Name);
            return;
        }

        foreach (string member in members)
        {
            _classes.Add(bit, string.Join(
                ' ', member.Split([' ', '\'', '’', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordFolder.Fold(word))));
        }
    }

    // A shape of several lines looks like one of them.
    private void AddShape(RuleLine line)
    {
        if (RulePart.Named.IsTaken(line.Name))
        {
            throw new PatternException(line.Name, Taken);
        }

        RulePart part = PatternReader.Read(line.Body, _lexicon, _classes, _shapes);

        // Lists and standing names are read by the library's own shapes, which therefore ask for neither.
        if (Array.IndexOf(OwnShapes, line.Name) >= 0 && part.AsksFor(one => one.Names is < WantedNames.Peer or WantedNames.Government))
        {
            throw new PatternException(line.Body, "a shape of this name takes no list of names, and no name that stands for its party.");
        }

        _shapes[line.Name] = _shapes.TryGetValue(line.Name, out RulePart? other) ? new RulePart.Choice([other, part]) : part;
    }

    private void CompileShapes()
    {
        foreach (string shape in OwnShapes)
        {
            _rules.Shapes.Add(_shapes.GetValueOrDefault(shape)?.Compile(_rules.Patterns, Patterns.Accept) ?? Patterns.None);
        }
    }

    private void Report(RuleLine line, Action<RuleLine> add)
    {
        try
        {
            add(line);
        }
        catch (PatternException mistake)
        {
            Report(RecognitionDiagnostics.BadPattern, line, mistake.At, mistake.Message);
        }
    }

    // A line that states one of several things has its mistake once.
    private void Report(DiagnosticDescriptor mistake, RuleLine line, params ReadOnlySpan<string> arguments)
    {
        if (_diagnostics is not [.., var last] || last.Source != line.Source)
        {
            _diagnostics.Add(new(mistake, line.Source, [.. arguments]));
        }
    }

    private void AddRule(RuleLine line)
    {
        Statement states = RuleLine.StatementOf(line.What) ?? Statement.Nothing;
        bool always = false;
        RuleScope scope = RuleScope.Anywhere;
        Statement takesBack = Statement.Nothing;
        foreach (string option in line.Options)
        {
            always |= option == "always";
            scope = option == "title" ? RuleScope.Titles : option == "text" ? RuleScope.Texts : scope;
            if (RuleLine.StatementOf(option) is { } taken and not Statement.Nothing)
            {
                takesBack |= taken;
            }
            else if (option is not ("always" or "title" or "text"))
            {
                Report(RecognitionDiagnostics.BadOption, line, line.Name, option);
                return;
            }
        }

        if ((states & (Statement.Project | Statement.Meant | Statement.Named)) != 0
            && (line.Body.Count('{') != 1 || line.Body.Count('}') != 1 || line.Body.IndexOf('}') < line.Body.IndexOf('{')))
        {
            throw new PatternException(line.Body, "a project's name stands between '{' and '}', each of them once.");
        }

        // A rule behind what it takes back begins with the place of that.
        bool isDenial = states == Statement.Nothing;
        bool behind = isDenial && line.Body.StartsWith('@');
        RulePart part = PatternReader.Read(behind ? line.Body[1..] : line.Body, _lexicon, _classes, _shapes);
        if (states is Statement.Donor or Statement.Partner
            && !part.AsksFor(one => !one.Has(NodeOptions.Silent) && (one.Names != WantedNames.Ilo || one.Has(NodeOptions.OrIlo)), asMatch: true))
        {
            throw new PatternException(line.Body, "it holds no names of which it could state that.");
        }

        int pattern = part.Compile(_rules.Patterns, Patterns.Accept);
        HashSet<(bool IsWord, int Key)> beginnings = [];
        if (behind)
        {
            beginnings.Add((false, (int)Beginning.Behind));
        }
        else
        {
            AddBeginnings(_rules.Patterns[pattern], isDenial, beginnings);
        }

        int rule = _rules.Add(line.Name, isDenial ? takesBack : states, isDenial ? !behind : always, isDenial ? -1 : _order++, scope, pattern, _line);
        _needsOfRules.Add(rule, [.. Need.Of(part, _classes).OrderBy(need => need.Weight(_classes)).Select(NumberOf).Distinct()]);
        _read.Add((rule, beginnings));
    }

    private void AddBeginnings(in Node first, bool isDenial, HashSet<(bool IsWord, int Key)> to)
    {
        UInt128 mask = first.Op is Op.Class or Op.Phrase ? _rules.Patterns.MaskOf(first) : 0;
        switch (first.Op)
        {
            case Op.Word:
                AddWords([first.Argument], to);
                break;
            case Op.Words or Op.Switch:
                AddWords(_rules.Patterns.WordsOf(first).ToArray(), to);
                if (first.Op == Op.Switch && first.Other != Patterns.None)
                {
                    AddBeginnings(_rules.Patterns[first.Other], isDenial, to);
                }

                break;
            case Op.Class when mask == 0 ? first.Has(NodeOptions.Capital) : (mask >> (int)WordClass.Acronym & 1) != 0:
                to.Add((false, (int)Beginning.Capital));
                break;
            case Op.Class or Op.Phrase when mask != 0:
                if (WordClasses.IsNumber(mask))
                {
                    to.Add((false, (int)Beginning.Number));
                }

                AddWords(Patterns.BeginningsOf(first, mask, _classes), to);
                break;
            case Op.Split:
                AddBeginnings(_rules.Patterns[first.Next], isDenial, to);
                AddBeginnings(_rules.Patterns[first.Other], isDenial, to);
                break;
            case Op.Names:
                to.Add((false, (int)Beginning.Name));
                if (first.Names is WantedNames.Names or WantedNames.Organisations || (isDenial && first.Names == WantedNames.Known))
                {
                    to.Add((false, (int)Beginning.Subject));
                }

                break;
            case Op.Ahead when first.Most == 0 && _rules.Patterns[first.Next].Op == Op.Anchor:
                AddBeginnings(_rules.Patterns[first.Other], isDenial, to);
                break;
            case Op.Start:
                to.Add((false, (int)Beginning.Sentence));
                break;
            case Op.Ahead or Op.Before or Op.Anchor or Op.Open or Op.Close or Op.Label:
                AddBeginnings(_rules.Patterns[first.Next], isDenial, to);
                break;
            default:
                throw new PatternException("", "it may not begin so.");
        }
    }

    // At a number in figures only the rules that begin with any number are tried, so that one that begins with "2030" is one of those too.
    private void AddWords(IEnumerable<int> words, HashSet<(bool IsWord, int Key)> to)
    {
        foreach (int word in words)
        {
            to.Add((true, word));
            if (word > Lexicon.Mark(TokenKind.Other) && _lexicon[word] is [var first, ..] && char.IsDigit(first))
            {
                to.Add((false, (int)Beginning.Number));
            }
        }
    }

    // The rules by what they begin with and by what is met most rarely of what they need, and the needs by their words.
    private void Fill()
    {
        Dictionary<int, List<int>> byWord = [];
        Dictionary<int, List<int>> byBeginning = [];
        Dictionary<int, List<int>> byNeed = [];
        foreach ((int rule, HashSet<(bool IsWord, int Key)> beginnings) in _read)
        {
            foreach ((bool isWord, int key) in beginnings)
            {
                Under(isWord ? byWord : byBeginning, key, rule);
            }

            if (_needsOfRules[rule] is [var first, ..])
            {
                Under(byNeed, first, rule);
            }
        }

        _rules.NeedCount = _needs.Count;
        _rules.Needs.Fill(_needsOfRules);
        _rules.ByWord.Fill(byWord);
        _rules.ByBeginning.Fill(byBeginning);
        _rules.ByNeed.Fill(byNeed);
        _rules.MetByWord.Fill(_needs.Count, _metByWord);
        _rules.MetByName.Fill(_needs.Count, _metByName);
    }

    private int NumberOf(Need need)
    {
        if (_needs.TryGetValue(need, out int known))
        {
            return known;
        }

        int number = _needs.Count;
        _needs.Add(need, number);
        foreach (int word in need.Words)
        {
            Under(_metByWord, word, number);
        }

        // Under 0 what any name meets, under 1 what the ILO's meets.
        if (need.Name)
        {
            Under(_metByName, 0, number);
        }

        if (need.Name || need.Ilo)
        {
            Under(_metByName, 1, number);
        }

        return number;
    }

    private static void Under(Dictionary<int, List<int>> lists, int key, int number) => WordClasses.Of(lists, key).Add(number);
}
