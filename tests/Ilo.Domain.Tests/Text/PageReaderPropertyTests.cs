using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Tests.Text.Fuzzing;

namespace Ilo.Domain.Tests.Text;

public sealed class PageReaderPropertyTests
{
    private static readonly Config Checks = Config.QuickThrowOnFailure.WithReplay(19190411, 2011).WithMaxTest(Slow.Cases(2_000));

    [Fact]
    public void Read_AnyText_AccountsForEveryCharacter() =>
        Check.One(Checks, Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => Invariants.Check(text ?? "")));

    // Strings of any characters hardly ever look like a page: these are made of what the layouts look for.
    [Fact]
    public void Read_AnyLines_AccountsForEveryCharacter()
    {
        Gen<string> line = Gen.Elements(
            "", "  ", "-", "2009", "May 2010", "  1. Title", "  2. ", "1. Title", "    Body text.", "    02 July 2009", "8 - 9 November 2008, Alderton",
            "© ILO 2010", "Press release | 2 May 2010",
            "Donor: Norland", "Latest", "Background", "  • point", "    • 2 May 2010, Quay", "      Opening.", "What's new", "A title",
                "By A. Writer, Director", "ILO home > Office", "30 February 2010");
        Check.One(Checks, Prop.ForAll(line.ListOf().ToArbitrary(), lines => Invariants.Check(string.Join('\n', lines))));
    }
}
