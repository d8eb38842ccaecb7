using Ilo.Domain.AspNetCore.Components.Parts;

namespace Ilo.Domain.AspNetCore.Tests.Components;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("Partners look back. The conference will:", "Partners look back.")]
    [InlineData("Is it so? See below:", "Is it so?")]
    [InlineData("The conference will:", "The conference will…")]
    [InlineData("Version 2.0 of the plan says:", "Version 2.0 of the plan says…")]
    [InlineData("Ten mills: they save water.", "Ten mills: they save water.")]
    [InlineData(":", "…")]
    [InlineData("", "")]
    public void Teaser_OfASummary_LeavesOutWhatLeadsOver(string summary, string expected) => Assert.Equal(expected, Markup.Teaser(summary));

    [Theory]
    [InlineData("ISLAMABAD", "Islamabad")]
    [InlineData("NEW DELHI, INDIA", "New Delhi, India")]
    [InlineData("İSTANBUL", "İstanbul")]
    [InlineData("UAE", "UAE")]
    [InlineData("Lahore", "Lahore")]
    [InlineData("", "")]
    public void Place_PrintedInCapitals_HasOneCapitalAWord(string name, string expected) => Assert.Equal(expected, Markup.Place(name));
}
