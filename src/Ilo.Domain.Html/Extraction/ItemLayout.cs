using Ilo.Domain.Text.Fields;
using Ilo.Domain.Words;

namespace Ilo.Domain.Html.Extraction;

/// <summary>The parts of an item in the order in which a page's text has them: credit, label, title, date with place, and the rest.</summary>
internal sealed record ItemLayout
{
    // How far from the top of an item its title can stand.
    private const int TitleWithin = 5;

    private static readonly char[] Dots = ['·', '•', '|'];

    private static readonly char[] PartSigns = [' ', '\u00A0', '-', '–', '—', ':', '.', ',', ';', '|'];

    private const int MaxPlaceLetters = 60;
    private const int MaxPlaceWords = 6;

    internal required List<HtmlBlock> Blocks { get; init; }

    internal int? Number { get; init; }

    internal static ItemLayout Of(IEnumerable<HtmlBlock> item, int? number)
    {
        List<HtmlBlock> blocks = [.. item.Select(Unmarked).Select(AsByline).SelectMany(Parted)];
        int title = TitleOf(blocks);
        int date = DateOf(blocks, title);
        if (date < 0 && title + 1 < blocks.Count && DatedSentence(blocks[title + 1]) is { Length: > 0 } sentences)
        {
            blocks.RemoveAt(title + 1);
            blocks.InsertRange(title + 1, sentences);
            date = title + 1;
        }

        int place = date >= 0 ? PlaceOf(blocks, date, title) : -1;
        List<HtmlBlock> above = [];
        List<HtmlBlock> below = [];
        for (int i = 0; i < blocks.Count; i++)
        {
            if (i == title || i == date || i == place)
            {
                continue;
            }

            // "Details" and "Published: 3 May 2014" below it.
            if (blocks[i].Role == BlockRole.Term && i + 1 < blocks.Count && DateLines.IsLedDate(blocks[i + 1].Text)
                && PagePhrases.DateRemarks.Contains(blocks[i].Text))
            {
                continue;
            }

            bool isLead = blocks[i].IsCredit || blocks[i].NameWords.Any(PartNames.Credits.Contains)
                || (i < title && !FieldRows.IsField(blocks[i].Text) && !DateLines.IsYearless(blocks[i].Text)
                    && !DateLines.IsInFigures(blocks[i].Text));
            (isLead ? above : below).Add(blocks[i]);
        }

        List<HtmlBlock> ordered = [.. above.OrderBy(block => block.IsCredit ? 0 : 1)];
        if (title >= 0)
        {
            ordered.Add(Linked(blocks[title], blocks));
        }

        if (date >= 0)
        {
            HtmlBlock line = place < 0 ? blocks[date] : blocks[date] with { Text = $"{blocks[date].Text}, {blocks[place].Text}", Links = [] };
            int budget = below.FindIndex(IsBudget);
            ordered.Add(budget < 0 ? line : line with { Text = $"{line.Text}, {below[budget].Text}", Links = [] });
            below.RemoveRange(Math.Max(budget, 0), budget < 0 ? 0 : 1);
        }

        return new() { Blocks = [.. ordered, .. below], Number = number };
    }

    // A list of the parts of an item, its date, its place, is no list of points.
    private static HtmlBlock Unmarked(HtmlBlock block) =>
        block.Role == BlockRole.Point && (block.IsDate || FieldRows.IsField(block.Text) || block.NameWords.Any(PartNames.Parts.Contains))
            ? block with { Role = BlockRole.Text, Level = 0 } : block;

    // "by A. Writer" goes on with "Posted on 3 May 2014" on the page, and stands on a line of its own here.
    private static HtmlBlock AsByline(HtmlBlock block) =>
        block.NameWords.Any(PartNames.Authors.Contains) && char.IsLower(block.Text[0])
            ? block with { Text = char.ToUpperInvariant(block.Text[0]) + block.Text[1..] } : block;

    // A card whose title is no link has one below its text, "Read more": where all of its links lead to one page, that is the title's.
    private static HtmlBlock Linked(HtmlBlock title, List<HtmlBlock> blocks)
    {
        string[] targets = title.Links.Count > 0
            ? [] : [.. blocks.SelectMany(block => block.Links).Select(link => link.Target).Distinct(StringComparer.Ordinal).Take(2)];
        return targets is [{ } only] ? title with { Links = [new(0, title.Text.Length, only)] } : title;
    }

    // "Title, 3 May 2014, Alderton" and "3 May 2014 - Title", the title a link: two lines.
    private static IEnumerable<HtmlBlock> Parted(HtmlBlock block)
    {
        if (TypeAndDay(block) is { Length: > 1 } parts)
        {
            return parts;
        }

        if (block.Role == BlockRole.Point || (block.Title is null && block.Links is not [_]))
        {
            return [block];
        }

        (int start, int length) = block.Title ?? (block.Links[0].Start, block.Links[0].Length);
        int end = start + length;
        string before = block.Text[..start];
        string behind = block.Text[end..];

        // Figures that could be two days are the page's day all the same; others count the items.
        bool isDateBefore = before.Length > 0 && (DateLines.IsDate(before) || DateLines.IsInFigures(before) || DateLines.IsYearless(before));
        string rest = DateLines.Bare(behind);
        bool isPartBehind = rest.Length > 0
            && (DateLines.IsDate(behind) || BracketedDay(behind) is not null
                || (block.Title is not null && behind.TrimStart() is ['-' or '–' or '—' or ':' or '|', ..]));
        if (isDateBefore && behind.TrimStart() is [',', ..] && rest.Length <= MaxPlaceLetters && DateLineReader.IsPlace(rest))
        {
            // "3 May 2014: Title, Alderton": the place goes with the day.
            return
            [
                block with { Text = $"{DateLines.Bare(before)}, {rest}", Links = [], NameWords = [], Title = null },
                block with { Text = block.Text[start..end], Links = LinksIn(block, start, end), Title = block.Title is null ? null : (0, length) },
            ];
        }

        if ((before.Length > 0 && !isDateBefore) || (rest.Length > 0 && !isPartBehind) || before.Length + rest.Length == 0)
        {
            return [block];
        }

        HtmlBlock title = block with { Text = block.Text[start..end], Links = LinksIn(block, start, end), Title = block.Title is null ? null : (0, length) };
        HtmlBlock[] above = isDateBefore ? [block with { Text = DateLines.Bare(before), Links = [], NameWords = [], Title = null }] : [];
        if (rest.Length > 0 && BracketedDay(behind) is (int, int) day)
        {
            // "Title (3 May 2014) - Nine came.": the day and the text behind it.
            int text = end + day.Text;
            HtmlBlock plain = block with { Links = [], NameWords = [], Title = null, IsBold = false };
            HtmlBlock date = plain with { Text = behind[..day.End].Trim(' ', '\u00A0', '(', ')', '[', ']') };
            return [.. above, title, date, plain with { Text = block.Text[text..], Links = LinksIn(block, text, block.Text.Length) }];
        }

        int at = block.Text.Length - behind.Length + behind.IndexOf(rest, StringComparison.Ordinal);
        HtmlBlock[] below = rest.Length > 0
            ? [block with { Text = rest, Links = LinksIn(block, at, at + rest.Length), NameWords = [], Title = null, IsBold = false }] : [];
        return [.. above, title, .. below];
    }

    // "May 1996 - June 1998. Funded by Norland.": the days are a sentence of their own.
    private static HtmlBlock[] DatedSentence(HtmlBlock block)
    {
        int end = block.Role == BlockRole.Text ? block.Text.IndexOf(". ", StringComparison.Ordinal) : -1;
        return end > 0 && DateLines.IsDateAlone(block.Text[..end])
            ? [block with { Text = block.Text[..end], Links = [], NameWords = [] },
                block with { Text = block.Text[(end + 2)..], Links = LinksIn(block, end + 2, block.Text.Length) }]
            : [];
    }

    // "News · 3 May 2024": what it is, and the day.
    private static HtmlBlock[] TypeAndDay(HtmlBlock block)
    {
        if (block is not { Role: BlockRole.Text, Title: null, Text.Length: <= MaxPlaceLetters }
            || block.Text.Split(Dots, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is not [var first, var second])
        {
            return [];
        }

        HtmlBlock plain = block with { Links = [], NameWords = [PartNames.Type] };

        bool isTypeFirst = PagePhrases.Types.Contains(first) && DateLines.IsDateAlone(second);
        return isTypeFirst || (PagePhrases.Types.Contains(second) && DateLines.IsDateAlone(first))
            ? [plain with { Text = isTypeFirst ? first : second }, plain with { Text = isTypeFirst ? second : first, NameWords = [PartNames.Date] }] : [];
    }

    // Where a day in brackets ends that opens a text, and where the rest begins behind the sign that parts the two; null where no rest is there.
    private static (int End, int Text)? BracketedDay(string behind)
    {
        string start = behind.TrimStart(' ', '\u00A0');
        int close = start is ['(' or '[', ..] ? start.IndexOf(start[0] == '(' ? ')' : ']', StringComparison.Ordinal) : -1;
        if (close < 0 || !DateLines.IsDate(start[1..close]) || start[(close + 1)..].TrimStart(PartSigns) is not { Length: > 0 } rest
            || !rest.Any(char.IsLetter))
        {
            return null;
        }

        return (behind.Length - start.Length + close + 1, behind.Length - rest.Length);
    }

    private static List<BlockLink> LinksIn(HtmlBlock block, int start, int end) =>
        [.. block.Links.Where(link => link.Start >= start && link.Start + link.Length <= end).Select(link => link with { Start = link.Start - start })];

    private static int TitleOf(List<HtmlBlock> blocks)
    {
        int known = blocks.FindIndex(block => block.Title is not null && !block.IsDate);
        if (known >= 0)
        {
            return known;
        }

        int heading = blocks.FindIndex(block => block.Role == BlockRole.Heading || (block.Role == BlockRole.Term && !block.IsDate));
        if (heading >= 0)
        {
            return heading;
        }

        int link = -1;
        int bold = -1;
        int first = -1;
        for (int i = 0; i < Math.Min(blocks.Count, TitleWithin); i++)
        {
            HtmlBlock block = blocks[i];
            if (block.IsDate || IsPlaceAndDate(block) || block.IsCredit || block.Role == BlockRole.Point || PagePhrases.Types.Contains(block.Text))
            {
                continue;
            }

            link = block.IsLink && link < 0 && !block.NameWords.Any(PartNames.Labels.Contains) ? i : link;
            bold = block.IsBold && bold < 0 && !block.NameWords.Any(PartNames.Labels.Contains) ? i : bold;
            first = first < 0 && !block.NameWords.Any(PartNames.Labels.Contains) ? i : first;
        }

        return link >= 0 ? link : bold >= 0 ? bold : first;
    }

    // Above the title wherever it stands, below it before any other text but a place.
    private static int DateOf(List<HtmlBlock> blocks, int title)
    {
        int date = blocks.FindIndex(block => (DateLines.IsLedDate(block.Text) || IsPlaceAndDate(block)) && block.Role != BlockRole.Point);
        if (date <= title)
        {
            return date;
        }

        int since = title + 1;
        while (since < date && (blocks[since].IsCredit || blocks[since].NameWords.Any(IsPartWord)))
        {
            since++;
        }

        // In a row of a table what stands in which column says nothing of how near it is.
        bool isNamed = !blocks[date].IsDate || (blocks[date].IsInCell && title >= 0 && blocks[title].IsInCell && blocks[date].Row == blocks[title].Row)
            || blocks[date].Signature.StartsWith("time", StringComparison.Ordinal)
            || blocks[date].NameWords.Any(PartNames.Dates.Contains);
        return since == date || isNamed ? date : -1;
    }

    private static bool IsPartWord(string word) => PartNames.Places.Contains(word) || PartNames.Labels.Contains(word) || PartNames.Authors.Contains(word);

    // "Alderton, 3 May 2014" where the page calls it a date.
    private static bool IsPlaceAndDate(HtmlBlock block) =>
        block.NameWords.Any(PartNames.Dates.Contains) && block.Text.IndexOfAny([',', ';', '|']) is > 0 and int comma
        && DateLines.IsDate(block.Text[(comma + 1)..])
        && block.Text[..comma].Trim() is { Length: > 0 and <= MaxPlaceLetters } place && DateLineReader.IsPlace(place);

    private static int PlaceOf(List<HtmlBlock> blocks, int date, int title)
    {
        int place = blocks.FindIndex(block => block.NameWords.Any(PartNames.Places.Contains) && !block.IsDate);
        if (place >= 0 && place < title && title < date && blocks[place].NameWords.Any(PartNames.Countries.Contains))
        {
            // "Chile" above the title, its days below: what the project is filed under.
            place = -1;
        }

        if (place < 0 && DateLines.IsDateAlone(blocks[date].Text))
        {
            int below = Math.Max(date, title) + 1;
            return below < blocks.Count && IsPlace(blocks[below]) ? below : -1;
        }

        return place >= 0 && DateLines.IsDateAlone(blocks[date].Text) && IsBeside(blocks, date, place, title) ? place : -1;
    }

    // The title, labels and credits may stand between the two.
    private static bool IsBeside(List<HtmlBlock> blocks, int date, int place, int title)
    {
        int others = 0;
        for (int i = Math.Min(date, place) + 1; i < Math.Max(date, place); i++)
        {
            others += i == title || blocks[i].IsCredit || blocks[i].NameWords.Any(PartNames.Labels.Contains) ? 0 : 1;
        }

        return others <= 1;
    }

    // A sum stands behind the days, as the lists of projects print it.
    private static bool IsBudget(HtmlBlock block)
    {
        int colon = block.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && FieldLabel.TryGet(block.Text.AsSpan(0, colon), out FieldKind kind, out _) && kind == FieldKind.Budget
            && SumLine.Read(block.Text.AsSpan(colon + 1).Trim()) is { IsSum: true };
    }

    // "Alderton, Norland" below the title and the tile of the day.
    private static bool IsPlace(HtmlBlock block) =>
        block is { Role: BlockRole.Text, IsCredit: false, Text.Length: <= MaxPlaceLetters } && block.Text.Contains(',', StringComparison.Ordinal)
            && block.Text.Split(' ').Length <= MaxPlaceWords && !block.Text.Any(char.IsAsciiDigit) && DateLineReader.IsPlace(block.Text);
}
