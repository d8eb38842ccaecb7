using System.Globalization;
using System.Text;
using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Words;

/// <summary>Which spellings are one word, and which words one stem: for recogniser, catalogue, vocabulary and search alike.</summary>
public sealed class WordFormTests
{
    [Theory]
    [InlineData("Étape", "etape")]
    [InlineData("E\u0301tape", "etape")]
    [InlineData("œuvres", "oeuvres")]
    [InlineData("Łódź", "lodz")]
    [InlineData("coope\u00ADration", "cooperation")]
    [InlineData("lao động", "lao dong")]
    [InlineData("ﬁne", "fine")]
    [InlineData("E.U", "eu")]
    [InlineData("Labor", "labour")]
    [InlineData("PROGRAM", "programme")]
    [InlineData("govt", "government")]
    [InlineData("\uD800x", "\uD800x")]
    [InlineData("\uFFFFx", "\uFFFFx")]
    public void Word_PrintedInSeveralWays_HasOneForm(string printed, string form) => Assert.Equal(form, WordFolder.Fold(printed));

    [Fact]
    public void Form_OfEveryCharacter_IsItsOwn()
    {
        string[] changed = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => LetterFolder.Fold((char)c))
            .Where(form => string.Concat(form.Select(LetterFolder.Fold)) != form)];

        Assert.Empty(changed);
    }

    // The tables that stand for Unicode's where the platform has none.
    [Fact]
    public void PlainLetter_OfEveryLatinLetterWithAccents_IsWhatUnicodeTakesApart()
    {
        IEnumerable<int> letters = Enumerable.Range(LatinLetters.First, LatinLetters.Last - LatinLetters.First + 1)
            .Concat(Enumerable.Range(LatinLetters.FirstAdditional, LatinLetters.LastAdditional - LatinLetters.FirstAdditional + 1));
        Assert.Empty(letters.Where(c => LatinLetters.Of((char)c) != PlainByUnicode((char)c)).Select(c => (char)c));
        Assert.All("a@ﬁα한\uFFFF\uD800", c => Assert.Null(LatinLetters.Of(c)));
    }

    private static char? PlainByUnicode(char c)
    {
        string parts = c.ToString().Normalize(NormalizationForm.FormKD);
        char[] kept = [.. parts.Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)];
        return parts != c.ToString() && kept is [>= 'a' and <= 'z' and var plain] ? plain : null;
    }

    [Theory]
    [InlineData("promoting", "promotion")]
    [InlineData("system", "systems")]
    [InlineData("funded", "funding")]
    [InlineData("Program", "programmes")]
    public void Words_OfOneStem_HaveOneNumber(string one, string other)
    {
        Lexicon lexicon = new();

        Assert.Equal(Tokenizer.Stems(one, lexicon, lexicon)[0].Id, Tokenizer.Stems(other, lexicon, lexicon)[0].Id);
    }

    [Theory]
    [InlineData("The develop-\nment of looms", "development", 4)]
    [InlineData("The develop-\nment of looms", "looms", 5)]
    [InlineData("The labour-\nintensive loom", "labour", 4)]
    public void Stems_WordBrokenAtALinesEnd_IsOneWordWhereItIsKnown_WhateverCameBefore(string text, string known, int words)
    {
        Lexicon of = new();
        of.Add(known);
        Lexicon empty = new();
        Lexicon full = new();
        Tokenizer.Stems("development labourintensive develop ment", full, of);

        Assert.Equal(words, Tokenizer.Stems(text, empty, of).Count);
        Assert.Equal(words, Tokenizer.Stems(text, full, of).Count);
    }

    [Theory]
    [InlineData("labour", nameof(WordShape.Lower))]
    [InlineData("Labour", nameof(WordShape.Capital))]
    [InlineData("2019", nameof(WordShape.Capital))]
    [InlineData("EU", nameof(WordShape.Capitals))]
    [InlineData("E.U", nameof(WordShape.Capitals))]
    [InlineData("UNDP", nameof(WordShape.Acronym))]
    [InlineData("NGOs", nameof(WordShape.Acronym))]
    [InlineData("U.N.D.P", nameof(WordShape.Acronym))]
    [InlineData("SCORE2", nameof(WordShape.Acronym))]
    public void Word_ByItsCapitals_HasAShape(string word, string shape) => Assert.Equal(shape, Acronyms.ShapeOf(word).ToString());

    [Theory]
    [InlineData("SLISP", "Strengthening Labour Inspection System for Promoting rights", true)]
    [InlineData("BLN", "Better Lamps in Norland", true)]
    [InlineData("BLIN", "Better Lamps in Norland", true)]
    [InlineData("BNL", "Better Lamps in Norland", false)]
    [InlineData("BLNX", "Better Lamps in Norland", false)]
    public void Acronym_OfANamesInitials_SpellsIt(string acronym, string name, bool expected) =>
        Assert.Equal(expected, Spells(acronym, name.Split(' '), fromTheLast: false));

    [Theory]
    [InlineData("SDC", "The Sindh Development of Company", true)]
    [InlineData("SDC", "The Sindh Company", false)]
    public void Acronym_OfTheLastWords_SpellsThem(string acronym, string name, bool expected) =>
        Assert.Equal(expected, Spells(acronym, name.Split(' ').Reverse(), fromTheLast: true));

    private static bool Spells(string acronym, IEnumerable<string> words, bool fromTheLast)
    {
        Initials initials = new(acronym, fromTheLast);
        foreach (string word in words)
        {
            if (!initials.Take(word[0], word is "in" or "for" or "of"))
            {
                return false;
            }
        }

        return initials.IsSpelled;
    }
}
