using Ilo.Domain.Dates;

namespace Ilo.Domain.Tests.Dates;

public sealed class DateLineParserCommonTests
{
    private static readonly string[] Days = ["", "0", "1", "02", "8", "28", "29", "30", "31", "32", "123"];
    private static readonly string[] Months = ["", " January", " february", " März", " mars", " Mayo", " décembre", " de mayo", " may", " Sep.", " septembers"];
    private static readonly string[] Years = ["", " 2008", " 2009", " 0000", " 99", " 20091", ", 2009"];

    [Fact]
    public void TryCommon_WhateverItReads_TheGeneralReadingGivesToo()
    {
        string[] ends = [.. from day in Days from month in Months from year in Years select day + month + year];
        string[] joints = [" - ", " – ", "-", " to "];
        Random random = new(3);
        int read = 0;
        for (int i = 0; i < 60_000; i++)
        {
            string left = ends[random.Next(ends.Length)];
            string line = i % 3 == 0 ? left : left + joints[random.Next(joints.Length)] + ends[random.Next(ends.Length)];
            if (!DateLineParser.TryCommon(line, out DateLine common))
            {
                continue;
            }

            read++;

            // A space at the end is no part of a date, and keeps the short way from being taken.
            Assert.True(DateLineParser.TryParse(line + "  ,", out DateLine general), line);
            Assert.Equal((general.Status, general.Start, general.End, general.Precision, general.Length, general.Languages, general.TimeLength,
                general.RestAfterComma),
                (common.Status, common.Start, common.End, common.Precision, common.Length, common.Languages, common.TimeLength, common.RestAfterComma));
            Assert.Equal(line.Length, common.RestStart);
        }

        Assert.True(read > 500, $"{read} lines were read the short way.");
    }
}
