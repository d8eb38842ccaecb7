using System.Globalization;

namespace Ilo.Domain.Conformance.Pages;

/// <summary>Prints what was compared.</summary>
internal static class Report
{
    internal static void Print(IReadOnlyList<PageResult> pages, TextWriter output)
    {
        PropertyResult[] all = [.. pages.SelectMany(page => page.Properties)];
        output.WriteLine($"{"property",-20} {"right",6} {"of",6} {"%",6}");
        foreach (IGrouping<string, PropertyResult> property in all.GroupBy(result => result.Property).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(Row(property.Key, [.. property]));
        }

        output.WriteLine();
        foreach (PageResult page in pages)
        {
            foreach (PropertyResult wrong in page.Properties.Where(property => !property.IsRight))
            {
                Difference first = Difference.First(wrong.Place, wrong.Expected, wrong.Read);
                output.WriteLine($"{page.Name}: {first.Place}");
                output.WriteLine($"  expected: {JsonValues.Show(first.Expected)}");
                output.WriteLine($"  read:     {JsonValues.Show(first.Read)}");
            }
        }

        output.WriteLine(Row("total", all));
        output.WriteLine($"{pages.Count(page => page.IsRight)} of {pages.Count} pages wholly right");
    }

    private static string Row(string name, PropertyResult[] results)
    {
        int right = results.Count(result => result.IsRight);
        double percent = results.Length == 0 ? 100 : 100.0 * right / results.Length;
        return string.Create(CultureInfo.InvariantCulture, $"{name,-20} {right,6} {results.Length,6} {percent,6:0.0}");
    }
}
