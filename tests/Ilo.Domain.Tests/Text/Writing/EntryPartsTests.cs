using Ilo.Domain.Text;
using Ilo.Domain.Text.Writing;

namespace Ilo.Domain.Tests.Text.Writing;

public sealed class EntryPartsTests
{
    private static readonly Entry Bare = new() { Title = "Forum of the delta" };
    private static readonly Entry Dated = Bare with { Dates = Written.June(3, 7) };

    [Fact]
    public void OfForms_Entry_GivesThoseThatCanHoldIt()
    {
        Assert.Equal("Below/Whole", Forms(Bare));
        Assert.Equal("Labelled/Whole", Forms(Bare with { Place = "Norland" }));
        Assert.Equal("Below/Whole", Forms(new Entry { Place = "Norland" }));
        Assert.Equal("Below/Whole Labelled/Whole Above/Whole Stuck/Whole", Forms(Dated));
        Assert.Equal("Below/Whole Above/Whole", Forms(Dated with { Title = null }));
        Assert.Equal("Below/Whole Labelled/Whole Above/Whole", Forms(Dated with { Place = "Norland" }));
        Assert.Equal("Below/Whole Above/Whole", Forms(Dated with { Budget = new Money(5, default) }));
        Assert.Equal("Below/Whole Above/Whole", Forms(Dated with { Code = "XAF/10/99/ZZZ" }));
        Assert.Equal("Below/Whole", Forms(Bare with { Code = "XAF/10/99/ZZZ" }));
        Assert.Equal("Below/Whole Labelled/Whole Stuck/Whole", Forms(Dated with { Credit = "© ILO" }));
        Assert.Equal("Below/Whole Labelled/Whole Above/Whole", Forms(Dated with { Precision = DatePrecision.Month }));
    }

    [Fact]
    public void OfForms_Label_HoldsTheDateOnlyWhenItIsTheSame()
    {
        Assert.Equal("Below/Whole InLabel/Whole Labelled/Whole Stuck/Whole", Forms(Dated with { Label = "Forum, 3 - 7 June 2019" }));
        Assert.Equal("Below/Whole Labelled/Whole Stuck/Whole", Forms(Dated with { Label = "Forum, 3 - 8 June 2019" }));
        Assert.Equal("Below/Whole Labelled/Whole Stuck/Whole", Forms(Dated with { Label = "Forum, 2 - 7 June 2019" }));
        Assert.Equal("Below/Whole Labelled/Whole Stuck/Whole", Forms(Dated with { Label = "Forum" }));
        Assert.Equal("Below/Whole Labelled/Whole", Forms(Dated with { Label = "Forum, 3 - 7 June 2019", Place = "Norland" }));
        Assert.Equal("Below/Whole Labelled/Whole", Forms(Dated with { Label = "Forum, 3 - 7 June 2019", Precision = DatePrecision.Month }));
        Assert.Equal("Below/Whole", Forms(Bare with { Label = "Forum, 3 - 7 June 2019" }));
    }

    [Fact]
    public void OfForms_Summary_IsBrokenWhereItPauses()
    {
        Assert.Equal("Below/Whole", Forms(Bare with { Summary = "Ports." }));
        Assert.Equal("Below/Whole Below/BeforeLastWord Below/EachWord", Forms(Bare with { Summary = "Ports and piers" }));
        Assert.Equal("Below/Whole Below/AfterPause Below/BeforeLastWord Below/AfterPauseAndBeforeLastWord Below/EachWord",
            Forms(Bare with { Summary = "Ports, and piers" }));
        Assert.Equal(
            "Below/Whole Below/AfterSentence Below/AfterPause Below/BeforeLastWord Below/AfterPauseAndBeforeLastWord Below/EachWord",
            Forms(Bare with { Summary = "The ports are built. Then the piers" }));
        Assert.Equal(
            "Below/Whole Below/BeforeLastWord InLabel/Whole Labelled/Whole Stuck/Whole Below/EachWord InLabel/EachWord Labelled/EachWord",
            Forms(Dated with { Label = "Forum, 3 - 7 June 2019", Summary = "Ports and piers" }));
    }

    [Theory]
    [InlineData("The ports are built. Then the piers", 20, 20)]
    [InlineData("Ports, piers and docks are built. Then", 33, 6)]
    [InlineData("Ports; piers", 0, 6)]
    [InlineData("Ports: piers", 0, 6)]
    [InlineData("Ports and piers", 0, 0)]
    [InlineData("Ports.", 0, 0)]
    public void EndOf_SentenceAndPause_AreWhereTheFirstSpaceFollows(string text, int sentence, int pause) =>
        Assert.Equal((sentence, pause), (EntryParts.EndOfSentence(text), EntryParts.EndOfPause(text)));

    [Fact]
    public void Of_EachForm_GivesItsLines()
    {
        Entry whole = Dated with
        {
            Credit = "© ILO",
            Label = "Skills",
            Place = "Norland",
            Byline = "By A. Writer",
            Summary = "Ports, piers and docks are built. Then the rest"
        };
        string head = "© ILO/Skills/Forum of the delta/3 - 7 June 2019, Norland/By A. Writer/";
        Assert.Equal(head + "Ports, piers and docks are built. Then the rest", Parts(whole, DateForm.Below, SummaryForm.Whole));
        Assert.Equal(head + "Ports, piers and docks are built./Then the rest", Parts(whole, DateForm.Below, SummaryForm.AfterSentence));
        Assert.Equal(head + "Ports,/piers and docks are built. Then the rest", Parts(whole, DateForm.Below, SummaryForm.AfterPause));
        Assert.Equal(head + "Ports, piers and docks are built. Then the/rest", Parts(whole, DateForm.Below, SummaryForm.BeforeLastWord));
        Assert.Equal(head + "Ports,/piers and docks are built. Then the/rest", Parts(whole, DateForm.Below, SummaryForm.AfterPauseAndBeforeLastWord));
        Assert.Equal(head + "Ports,/piers/and/docks/are/built./Then/the/rest", Parts(whole, DateForm.Below, SummaryForm.EachWord));
        Assert.Equal("3 - 7 June 2019, Norland/© ILO/Skills/Forum of the delta/By A. Writer",
            Parts(whole with { Summary = null }, DateForm.Above, SummaryForm.Whole));
        Assert.Equal("© ILO/Skills/Forum of the delta/Date: 3 - 7 June 2019/Location: Norland/By A. Writer",
            Parts(whole with { Summary = null }, DateForm.Labelled, SummaryForm.Whole));
        Assert.Equal("Forum of the delta/Location: Norland", Parts(Bare with { Place = "Norland" }, DateForm.Labelled, SummaryForm.Whole));
        Assert.Equal("Forum of the delta/Date: 3 - 7 June 2019", Parts(Dated, DateForm.Labelled, SummaryForm.Whole));
        Assert.Equal("Skills/Forum of the delta", Parts(Dated with { Label = "Skills" }, DateForm.InLabel, SummaryForm.Whole));
        Assert.Equal("Forum of the delta3 - 7 June 2019", Parts(Dated, DateForm.Stuck, SummaryForm.Whole));
        Assert.Equal("", Parts(new Entry(), DateForm.Below, SummaryForm.Whole));
    }

    [Fact]
    public void OfDateLine_Entry_HasWhatStandsBehindItsDate()
    {
        Money sum = new(1000, CurrencyCode.Parse("USD", null));
        Assert.Equal("3 - 7 June 2019", Line(Dated, true));
        Assert.Equal("3 - 7 June 2019, Norland", Line(Dated with { Place = "Norland", Code = "XAF/1" }, true));
        Assert.Equal("3 - 7 June 2019, XAF/1", Line(Dated with { Place = "Norland", Code = "XAF/1" }, false));
        Assert.Equal("3 - 7 June 2019, XAF/1", Line(Dated with { Code = "XAF/1" }, true));
        Assert.Equal("3 - 7 June 2019, Budget: US$ 1,000", Line(Dated with { Budget = sum }, true));
        Assert.Equal("3 - 7 June 2019, Budget: US$ 1,000 - XAF/1", Line(Dated with { Budget = sum, Code = "XAF/1" }, true));
        Assert.Equal("June 2019", Line(Bare with { Dates = Written.June(1, 30), Precision = DatePrecision.Month }, true));
        Assert.Equal(["0.1250", "1.25", "12", "EUR 1,234,567.8910"],
            new[] { new Money(0.125m, default), new(1.25m, default), new(12, default), new(1_234_567.891m, CurrencyCode.Parse("EUR", null)) }.Select(
            DateLineText.Of));
    }

    private static string Line(Entry entry, bool withPlace) => DateLineText.Of(entry, LanguageCode.English, withPlace);

    private static string Forms(Entry entry) => string.Join(' ', EntryForm.Of(entry).Select(form => $"{form.Date}/{form.Summary}"));

    private static string Parts(Entry entry, DateForm date, SummaryForm summary) =>
        string.Join('/', EntryParts.Of(entry, new(date, summary), LanguageCode.English));
}
