using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Fields;

/// <summary>Reads the sum behind the dates of a line, with a label or without, and the code of the project behind it.</summary>
internal static class DateBudget
{
    // "US$ 512,000", "750 k€"; a range or two sums are none, and no place. "30 euros" is what a guest pays.
    internal static bool TryRead(ReadOnlySpan<char> text, Slice tail, ref DateHead head)
    {
        ReadOnlySpan<char> rest = tail.In(text);
        if (!SumLine.OpensWithSum(rest))
        {
            return false;
        }

        if (char.IsAsciiDigit(rest[0]) && !(SumLine.Read(rest) is { IsSum: true } sum && sum.Money.Amount >= SumLine.SmallestSum))
        {
            return false;
        }

        if (head.BudgetText.IsEmpty && SumLine.TryReadWhole(rest, out Money whole))
        {
            head.Budget = whole;
            head.BudgetText = tail;
        }
        else
        {
            TakeSum(text, tail, 0, ref head);
        }

        return true;
    }

    // "Budget: US$ 512,000 - XAF/10/99/ZZZ"
    internal static bool TryReadLabelled(ReadOnlySpan<char> text, Slice tail, ref DateHead head)
    {
        ReadOnlySpan<char> rest = tail.In(text);
        int colon = rest.IndexOf(':');
        if (colon <= 0 || !FieldLabel.TryGet(rest[..colon], out FieldKind field, out _) || field != FieldKind.Budget)
        {
            return false;
        }

        TakeSum(text, tail, colon + 1, ref head);
        return true;
    }

    /// <summary>Reads a field's value that is a sum, or a sum and the codes of its project behind it.</summary>
    internal static bool TryReadField(ReadOnlySpan<char> text, Slice value, out Money money, out Slice printed, out Slice code)
    {
        (printed, code) = (value, default);
        if (SumLine.TryReadWhole(value.In(text), out money))
        {
            return true;
        }

        SumLine sum = SumLine.Read(value.In(text));
        Slice behind = sum.IsSum ? Behind(text, value, sum.Length) : default;
        money = sum.Money;
        if (behind.IsEmpty || !IsCodes(behind.In(text)))
        {
            return false;
        }

        (printed, code) = (new(value.Start, value.Start + sum.Length), behind);
        return true;
    }

    // What is no single sum, or stands behind it and is no code, is a remark.
    private static void TakeSum(ReadOnlySpan<char> text, Slice tail, int start, ref DateHead head)
    {
        ReadOnlySpan<char> rest = tail.In(text);
        SumLine sum = SumLine.Read(rest[start..]);
        if (sum.IsPlaceholder)
        {
            head.BudgetText = head.BudgetText.IsEmpty ? tail : head.BudgetText;
            return;
        }

        if (!sum.IsSum || !head.BudgetText.IsEmpty)
        {
            // A second sum beside the first: neither is the budget.
            head.BudgetText = head.BudgetText.IsEmpty ? tail : new(head.BudgetText.Start, tail.End);
            head.Budget = null;
            head.IsBudgetUnread = true;
            head.AddRemark(head.BudgetText);
            return;
        }

        int end = start + sum.Length;
        Slice behind = Behind(text, tail, end);
        bool isCode = !behind.IsEmpty && IsCodes(behind.In(text));
        if (!behind.IsEmpty && !isCode && !head.Remark.IsEmpty)
        {
            // Two remarks have no room beside one sum: it stays in the words.
            head.AddRemark(tail);
            return;
        }

        head.Budget = sum.Money;
        head.BudgetText = new(tail.Start, tail.Start + end);
        head.Code = isCode ? behind : head.Code;
        head.Remark = behind.IsEmpty || isCode ? head.Remark : behind;
    }

    private static Slice Behind(ReadOnlySpan<char> text, Slice line, int end)
    {
        int start = line.Start + end;
        while (start < line.End && (Blank.Is(text[start]) || text[start] is '-' or '–' or ',' or ';' or '—' or '|'))
        {
            start++;
        }

        return new(start, line.End);
    }

    // One code or several, "XAF/10/99/ZZZ, XAF/10/98/ZZZ".
    private static bool IsCodes(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.SplitAny(",; "))
        {
            ReadOnlySpan<char> code = text[range];
            if (!code.IsEmpty && !code.ContainsAnyInRange('0', '9') && !IsLetters(code))
            {
                return false;
            }
        }

        return text.ContainsAnyInRange('0', '9') && char.IsAsciiLetterOrDigit(text[0]) && !SumLine.OpensWithSum(text) && Prose.CountWords(text, 5) <= 4;
    }

    private static bool IsLetters(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('A', 'Z');
}
