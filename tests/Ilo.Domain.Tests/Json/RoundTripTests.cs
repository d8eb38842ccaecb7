using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Tests.Generators;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Json;

public sealed class RoundTripTests
{
    private static readonly Config Checks = Config.QuickThrowOnFailure.WithReplay(20_260_601, 7).WithMaxTest(Slow.Cases(100));

    [Fact]
    public void Project_AnyOptions_Survives() => Survives(Generated.Projects);

    [Fact]
    public void Event_AnyOptions_Survives() => Survives(Generated.Events);

    [Fact]
    public void Article_AnyOptions_Survives() => Survives(Generated.Articles);

    [Fact]
    public void Office_AnyOptions_Survives() => Survives(Generated.Offices);

    [Fact]
    public void Donor_AnyOptions_Survives() => Survives(Generated.Donors);

    [Fact]
    public void Organisation_AnyOptions_Survives() => Survives(Generated.Organisations);

    [Fact]
    public void Theme_AnyOptions_Survives() => Survives(Generated.Themes);

    [Fact]
    public void Section_AnyOptions_Survives() => Survives(Generated.Sections);

    [Fact]
    public void Page_AnyOptions_Survives() => Survives(Generated.Pages);

    [Fact]
    public void Entry_AnyOptions_Survives() => Survives(Generated.Entries);

    [Fact]
    public void PageRecord_AnyOptions_Survives() => Survives(Generated.PageRecords);

    [Fact]
    public void Diagnostic_AnyOptions_Survives() => Survives(Generated.Diagnostics);

    [Fact]
    public void SourceReference_AnyOptions_Survives() => Survives(Generated.Sources);

    [Fact]
    public void Money_AnyOptions_Survives() => Survives(Generated.Amounts);

    [Fact]
    public void PartialDate_AnyOptions_Survives() => Survives(Generated.PartialDates);

    [Fact]
    public void ListOfProjects_AnyOptions_Survives() => Survives(Generated.ListOf(Generated.Projects));

    [Fact]
    public void PageReading_AnyOptions_Survives() => Survives(Generated.Readings, SameReading);

    [Fact]
    public void AnyRecord_AnyOptions_Survives() => Survives(Generated.AnyRecords);

    [Fact]
    public void Catalogue_AnyOptions_Survives() => Survives(Generated.Catalogues, checks: Checks.WithMaxTest(Slow.Cases(15)));

    private static bool SameReading(PageReading one, PageReading other) =>
        one.SourceName == other.SourceName && one.Page == other.Page && one.Records == other.Records && one.Diagnostics == other.Diagnostics;

    private static void Survives<T>(Gen<T> values, Func<T, T, bool>? same = null, Config? checks = null) => JsonOptionSets.InTurkish(() =>
        Prop.ForAll(values.ToArbitrary(), value =>
        {
            foreach (JsonSerializerOptions options in JsonOptionSets.All)
            {
                string json = JsonSerializer.Serialize(value, options);
                T? back = JsonSerializer.Deserialize<T>(json, options);
                if (back is null || !(same?.Invoke(value, back) ?? value!.Equals(back)) || JsonSerializer.Serialize(back, options) != json)
                {
                    return false;
                }
            }

            return true;
        }).Check(checks ?? Checks));
}
