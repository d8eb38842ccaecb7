using System.Globalization;
using Ilo.Domain.Recognition.Texts;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition.Rules;

/// <summary>Reads a pattern into parts; docs/vocabularies.md lists what may stand in one.</summary>
internal sealed class PatternReader(string text, Lexicon lexicon, WordClasses classes, Dictionary<string, RulePart> shapes)
{
    private int _at;

    internal static RulePart Read(string text, Lexicon lexicon, WordClasses classes, Dictionary<string, RulePart> shapes)
    {
        PatternReader reader = new(text, lexicon, classes, shapes);
        RulePart whole = reader.Choice();
        return reader._at == text.Length ? whole : throw reader.Bad("it closes what was not opened.");
    }

    private RulePart Choice()
    {
        List<RulePart> ways = [];
        do
        {
            List<RulePart> parts = [];
            for (SkipSpace(); _at < text.Length && text[_at] is not (')' or ']' or '|'); SkipSpace())
            {
                parts.Add(Repeated(Single()));
            }

            ways.Add(new RulePart.Sequence(parts));
        }
        while (Take('|'));
        return ways.Count == 1 ? ways[0] : new RulePart.Choice(ways);
    }

    // "x*3": up to three times.
    private RulePart Repeated(RulePart part) =>
        !Take('*') ? part : part.MayBeEmpty ? throw Bad("what may be nothing is not repeated.") : new RulePart.Repeat(part, Number());

    private RulePart Single()
    {
        char c = text[_at++];
        switch (c)
        {
            case '(':
                return Closed(Choice(), ')');
            case '[':
                return new RulePart.Choice([Closed(Choice(), ']'), new RulePart.Sequence([])]);
            case '<':
                int end = text.IndexOf('>', _at);
                string name = end < 0 ? throw Bad("'<' is not closed.") : text[_at..end];
                _at = end + 1;
                return shapes.GetValueOrDefault(name) ?? RulePart.Named.Of(name, classes) ?? throw Bad($"no class or name is '<{name}>'.");
            case '!' or '=':
                Op look = Take("before(") ? Op.Before : Take("from(") ? Op.From : Op.Ahead;
                return new RulePart.Look(look, look == Op.Ahead ? Single() : Closed(Choice(), ')'), c == '!');
            case '~':
                GapKind kind = Take('~') ? GapKind.Clause : GapKind.Words;
                return new RulePart.Gap(kind, Number(), Take('/') ? Single() : null);
            case '.' when Take('.'):
                return new RulePart.Gap(GapKind.Sentence, Number(), Take('/') ? Single() : null);
            case '@' or '{' or '}' or '^' or '$' or '-' or '§':
                return new RulePart.Zero(
                    c switch { '@' => Op.Anchor, '{' => Op.Open, '}' => Op.Close, '^' => Op.Start, '$' => Op.End, '-' => Op.Tie, _ => Op.Label });
            case '\\':
                return Mark(_at < text.Length ? text[_at++] : ' ');
            case ',' or ';' or ':' or '"' or '–' or '/' or '%':
                return Mark(c);
            default:
                _at--;
                return Literal();
        }
    }

    // A word, or several where it holds an apostrophe or a hyphen.
    private RulePart Literal()
    {
        int start = _at;
        while (_at < text.Length && (LetterFolder.IsWordChar(text[_at]) || text[_at] is '\'' or '’' or '-' or '#'))
        {
            _at++;
        }

        string[] words = text[start.._at].Split(['\'', '’', '-'], StringSplitOptions.RemoveEmptyEntries);
        RulePart[] parts =
        [
            .. words.Select(word => word == "#"
                ? (RulePart)RulePart.Named.Of("number", classes)! : new RulePart.WordChoice([lexicon.Add(WordFolder.Fold(word))])),
        ];
        return parts.Length switch
        {
            0 => throw Bad("a word was expected."),
            1 => parts[0],
            _ => new RulePart.Sequence(parts),
        };
    }

    private RulePart.WordChoice Mark(char c) => new([Lexicon.Mark(c switch
    {
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        '"' => TokenKind.Quote,
        '–' => TokenKind.Dash,
        '/' => TokenKind.Slash,
        'n' => TokenKind.LineBreak,
        '.' => TokenKind.SentenceEnd,
        '%' => TokenKind.Other,
        _ => throw Bad("no mark is written so."),
    })]);

    private RulePart Closed(RulePart part, char close) => Take(close) ? part : throw Bad($"'{close}' is missing.");

    private int Number()
    {
        int start = _at;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        return int.TryParse(text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 100
            ? number
            : throw Bad("a number from 1 to 99 was expected.");
    }

    private bool Take(char c)
    {
        bool found = _at < text.Length && text[_at] == c;
        _at += found ? 1 : 0;
        return found;
    }

    private bool Take(string word)
    {
        bool found = text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal);
        _at += found ? word.Length : 0;
        return found;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && text[_at] == ' ')
        {
            _at++;
        }
    }

    private PatternException Bad(string expected) => new(text[Math.Min(_at, text.Length)..], expected);
}
