using System.Text;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Tests;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>A file of a hundred thousand activities, or of a fourth unless all is asked for, is
/// read with one of them in memory, and left where the caller says so.</summary>
[Collection(nameof(Alone))]
public sealed class IatiLargeFileTests
{
    private static readonly int Count = Slow.IsAsked ? 100_000 : 25_000;

    // Beside the activity, the identifiers that were met: some hundred bytes each, of more than a thousand that an activity has.
    private static readonly long MostHeld = 320L * Count;

    [Fact]
    public async Task Read_ManyActivities_HoldsALittle()
    {
        ActivityStream stream = new(Count);
        long before = HeldMemory.Now();
        long most = 0;
        int read = 0;
        IatiReading reading = IatiReader.ReadAsync(stream);
        await foreach (IatiActivity activity in reading.WithCancellation(TestContext.Current.CancellationToken))
        {
            Assert.Equal($"XX-{read}", activity.Identifier);
            if (++read % (Count / 5) == 0)
            {
                most = Math.Max(most, HeldMemory.Now() - before);
            }
        }

        Assert.Equal(Count, read);
        Assert.Empty(reading.Diagnostics);
        Assert.True(stream.Given > 3 * MostHeld, $"{stream.Given} bytes");
        Assert.True(most < MostHeld, $"{most} bytes held of {stream.Given}");
    }

    // The control of the one above: activities that are held are seen, all of them, so that what others let go of meanwhile is little beside it.
    [Fact]
    public async Task Read_ActivitiesThatAreKept_AreSeenInTheMeasure()
    {
        ActivityStream stream = new(Count);
        long before = HeldMemory.Now();
        List<IatiActivity> held = [];
        await foreach (IatiActivity activity in IatiReader.ReadAsync(stream).WithCancellation(TestContext.Current.CancellationToken))
        {
            held.Add(activity);
        }

        long most = HeldMemory.Now() - before;
        Assert.True(most > MostHeld, $"{most} bytes held");
        GC.KeepAlive(held);
    }

    [Fact]
    public async Task Read_CancelledInTheMiddle_StopsAtTheNextActivity()
    {
        const int Wanted = 500;
        using CancellationTokenSource source = new();
        ActivityStream stream = new(Count);
        int read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (IatiActivity _ in IatiReader.ReadAsync(stream).WithCancellation(source.Token))
            {
                if (++read == Wanted)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.Equal(Wanted, read);

        // Of the file no more was taken than a reader's buffer ahead.
        Assert.InRange(stream.Given, 1, 2L * Wanted * ActivityStream.Size);
        Assert.False(stream.IsDisposed);
    }

    /// <summary>Makes the file while it is read.</summary>
    private sealed class ActivityStream(int count) : MemoryStream
    {
        internal const int Size = 1200;

        private static readonly string Text = new('s', Size);

        private byte[] _piece = Encoding.UTF8.GetBytes("<iati-activities version=\"2.03\">\n");
        private int _position;
        private int _next;

        internal long Given { get; private set; }

        internal bool IsDisposed { get; private set; }

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_position == _piece.Length)
            {
                Advance();
            }

            int length = Math.Min(buffer.Length, _piece.Length - _position);
            _piece.AsSpan(_position, length).CopyTo(buffer);
            _position += length;
            Given += length;
            return length;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }

        private void Advance()
        {
            string piece = _next > count ? ""
                : _next == count ? "</iati-activities>\n"
                : $"<iati-activity><iati-identifier>XX-{_next}</iati-identifier><title><narrative>Project {_next}</narrative></title>"
                    + $"<description><narrative>{Text}</narrative></description></iati-activity>\n";
            _next++;
            _piece = Encoding.UTF8.GetBytes(piece);
            _position = 0;
        }
    }
}
