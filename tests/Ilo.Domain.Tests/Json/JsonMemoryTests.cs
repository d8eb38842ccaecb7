using System.Runtime.CompilerServices;
using Ilo.Domain.Json;

namespace Ilo.Domain.Tests.Json;

[Collection(nameof(ProcessWide))]
public sealed class JsonMemoryTests
{
    private static readonly int Records = Slow.IsAsked ? 100_000 : 25_000;

    // Less than the file, of which a record has more bytes than this.
    private static readonly long Limit = 640L * Records;

    [Fact]
    public async Task Lines_OfManyRecords_NeedLittleMemory()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string path = Path.GetTempFileName();
        try
        {
            long before = HeldMemory.Now();
            Watch watch = new(before);
            await using (FileStream file = File.Create(path))
            {
                await IloJson.WriteLinesAsync(file, MakeAsync(watch, cancellation), cancellation);
            }

            Assert.True(new FileInfo(path).Length > Limit, "The file is too small to show anything.");
            int count = 0;
            await using (FileStream file = File.OpenRead(path))
            {
                await foreach (AnyRecord record in IloJson.ReadLinesAsync<AnyRecord>(file, cancellationToken: cancellation))
                {
                    watch.Look(count++);
                }
            }

            Assert.Equal(Records, count);
            Assert.InRange(watch.Highest, 1, Limit);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async IAsyncEnumerable<AnyRecord> MakeAsync(Watch watch, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (int i = 0; i < Records; i++)
        {
            watch.Look(i);
            string text = $"{i} {new string('é', 400)}";
            yield return i % 2 == 0
                ? AnyRecord.Of(new Project { Title = text, Donors = [Donor.Named("European Union")], Locations = ["Punjab", "Sindh"] })
                : AnyRecord.Of(new Article { Title = text, Date = new PartialDate(2019, 6) });
            cancellation.ThrowIfCancellationRequested();
        }

        await Task.CompletedTask;
    }

    // Every 5,000 records.
    private sealed class Watch(long before)
    {
        internal long Highest { get; private set; } = 1;

        internal void Look(int record)
        {
            if (record % 5_000 == 0)
            {
                Highest = Math.Max(Highest, HeldMemory.Now() - before);
            }
        }
    }
}
