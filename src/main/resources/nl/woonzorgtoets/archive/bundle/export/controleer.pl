#!/usr/bin/perl
# Controleert deze map zonder Woonzorgtoets:  perl controleer.pl [controlepunt.txt [openbaar.pem]]
use strict;
use warnings;
use Digest::SHA qw(sha256 sha256_hex);
use File::Basename qw(dirname);
use File::Find;
use File::Spec;
use File::Temp qw(tempdir);
use MIME::Base64;

my ($checkpoint, $key) = map { File::Spec->rel2abs($_) } @ARGV;
chdir dirname(__FILE__) or die "Deze map is niet te openen: $!\n";
my ($faults, $withheld, $seq, $prev, @links, %link, %empty, %destroyed) = (0, 0, 0, '0' x 64);
sub fault { $faults++; print "FOUT: $_[0]\n" }

my %plain = (b => "\b", f => "\f", n => "\n", r => "\r", t => "\t");
sub utf8 { my $text = chr shift; utf8::encode($text); $text }
sub unescape {
    my $text = shift;
    $text =~ s{\\u(d[89ab]..)\\u(d[c-f]..)|\\u(....)|\\(.)}
              { defined $1 ? utf8(0x10000 + ((hex($1) - 0xD800) << 10) + hex($2) - 0xDC00)
              : defined $3 ? utf8(hex $3) : $plain{$4} // $4 }gise;
    return $text;
}

# Elk stuk: klopt de inhoud met de hash, klopt het zegel, en sluit het aan op het stuk ervoor?
open my $file, '<:raw', 'archief.jsonl' or die "archief.jsonl is niet te lezen: $!\n";
while (my $line = <$file>) {
    my ($n, $kind, $at, $before, $commitment, $link, $salt, $body, $secretsalt, $secret) = $line =~
        /^\{"seq":(\d+),"kind":"(\w+)","at":"([^"]+)","prev":"(\w+)","commitment":"(\w+)","link":"(\w+)","salt":(?:null|"(\w*)"),"body":(?:null|"(.*?)")(?:,"geheim":\{"zout":"(\w+)","inhoud":"(.*)"\})?\}\n\z/s
        or do { fault("regel $. is onleesbaar of afgebroken"); next };
    fault("volgnummer $n: de inhoud is gewijzigd")
        if defined $body && sha256_hex(pack('H*', $salt) . unescape($body)) ne $commitment;
    my ($sealed) = unescape($body // '') =~ /,"geheim":"(\w{64})"/;
    fault("volgnummer $n: het geheime deel is gewijzigd")
        if defined $secret && sha256_hex($secretsalt . unescape($secret)) ne ($sealed // '');
    $withheld++ if $sealed && !defined $secret;
    fault("volgnummer $n: het zegel klopt niet")
        if sha256_hex("v1\n$n\n$kind\n$at\n$before\n$commitment\n") ne $link;
    fault("volgnummer $n staat niet op zijn plaats") if $n <= $seq;
    fault("volgnummer $n sluit niet aan op het stuk ervoor") if $n == $seq + 1 && $before ne $prev;
    $empty{$n} = 1 unless defined $body;
    @destroyed{split /,/, $1} = () if $kind eq 'vernietiging' && unescape($body // '') =~ /"volgnummers":\[([\d,]*)\]/;
    push @links, $link{$n} = pack('H*', $link);
    ($seq, $prev) = ($n, $link);
}

# Wat leeg is, is vernietigd: dan zegt een later stuk dat, en waarom.
for my $n (sort { $a <=> $b } keys %empty) {
    if (exists $destroyed{$n}) { print "Volgnummer $n is vernietigd; alleen zijn plaats is nog te controleren.\n" }
    else { fault("volgnummer $n: de inhoud is weg, en geen stuk zegt dat zij is vernietigd") }
}

# Het hele archief of een selectie: is alles er wat er volgens inhoud.json in hoort?
open my $contents, '<:raw', 'inhoud.json' or die "inhoud.json is niet te lezen: $!\n";
my $summary = do { local $/; <$contents> };
my $count = 0;
$count += $2 - $1 + 1 while $summary =~ /\[(\d+),(\d+)\]/g;
fault("er zijn " . @links . " stukken, maar volgens inhoud.json $count") if $count != @links;
fault("het laatste stuk is niet dat van inhoud.json") unless $summary =~ /"slot":"$prev"/;

# Elke regelset: is de mapnaam de hash van de bestanden?
for my $folder (glob 'regelsets/*') {
    my %hash;
    find({ no_chdir => 1, wanted => sub {
        $hash{substr $_, length($folder) + 1} = Digest::SHA->new(256)->addfile($_, 'b')->hexdigest if -f } }, $folder);
    my $list = join '', map { "$_\0$hash{$_}\n" } sort keys %hash;
    fault("$folder: de bestanden zijn gewijzigd") if 'regelsets/' . sha256_hex($list) ne $folder;
}

# Een ondertekend controlepunt van elders: is dit nog hetzelfde archief?
sub root {
    my @leaves = @_;
    return @leaves ? $leaves[0] : sha256('') if @leaves < 2;
    my $half = 1;
    $half *= 2 while $half * 2 < @leaves;
    return sha256("\1" . root(@leaves[0 .. $half - 1]) . root(@leaves[$half .. $#leaves]));
}

# Bij een selectie: komt elk stuk met zijn plaatsbewijs (RFC 6962) uit op wat er is ondertekend?
sub selection {
    my ($size, $root) = @_;
    open my $proofs, '<:raw', 'plaatsbewijs.txt' or return fault("plaatsbewijs.txt ontbreekt; zonder dat is een selectie niet te vergelijken");
    my ($covered) = (<$proofs> // '') =~ /^controlepunt (\d+)$/ or return fault("plaatsbewijs.txt is onleesbaar");
    return fault("plaatsbewijs.txt hoort bij een controlepunt van $covered stukken, en dit telt er $size") if $covered != $size;
    my %path = map { /^(\d+)((?: \w{64})*)$/ ? ($1 => $2) : () } <$proofs>;
    for my $n (sort { $a <=> $b } keys %link) {
        if ($n > $size) { print "Volgnummer $n is van na het controlepunt en daarmee niet te vergelijken.\n"; next }
        my ($hash, $at, $end) = (sha256("\0$link{$n}"), $n - 1, $size - 1);
        for my $next (map { pack 'H*', $_ } split ' ', $path{$n} // '') {
            ($at, $end) = ($at >> 1, $end >> 1) while $at % 2 == 0 && $at == $end && $end > 0;
            $hash = $at % 2 ? sha256("\1$next$hash") : sha256("\1$hash$next");
            ($at, $end) = ($at >> 1, $end >> 1);
        }
        fault("volgnummer $n stond niet zo in het ondertekende archief") if $hash ne $root;
    }
}
if ($checkpoint) {
    open my $note, '<:raw', $checkpoint or die "$checkpoint is niet te lezen: $!\n";
    my ($text, $size, $root, $signed) = do { local $/; <$note> } =~ /^([^\n]+\n(\d+)\n([^\n]+)\n)\n.* (\S+)\n\z/s
        or die "$checkpoint is geen controlepunt\n";
    if ($summary !~ /"volledig":true/) { selection($size, decode_base64($root)) }
    elsif ($size > @links) { fault("het controlepunt telt $size stukken; hier zijn er " . @links) }
    elsif (encode_base64(root(map { sha256("\0$_") } @links[0 .. $size - 1]), '') ne $root) {
        fault("het archief wijkt af van het controlepunt");
    }
    if ($key) {
        my %part = (text => $text, signature => substr decode_base64($signed), 4);
        my $folder = tempdir(CLEANUP => 1);
        for my $name (keys %part) {
            open my $out, '>:raw', "$folder/$name" or die $!;
            print $out $part{$name};
        }
        system('openssl', 'pkeyutl', '-verify', '-pubin', '-inkey', $key, '-rawin', '-in', "$folder/text",
            '-sigfile', "$folder/signature") == 0 or fault("de handtekening onder het controlepunt klopt niet");
    }
}
print "Van $withheld zaken is het geheime deel niet meegegeven; de zegels kloppen ook zonder.\n" if $withheld;
print $faults ? $faults . ($faults == 1 ? " fout" : " fouten") . " gevonden in " : "In orde: ", scalar(@links), " stukken.\n";
exit($faults ? 1 : 0);
