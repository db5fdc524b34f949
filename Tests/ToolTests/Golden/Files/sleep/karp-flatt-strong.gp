# sleep: serial share, strong scaling
# Draws its images again: gnuplot karp-flatt-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
2.0 0.0
64.0 0.0
END_OF_DATA

# process: workers, value, low, high, hollow
$data1 << END_OF_DATA
2.0 3.352322987004719e-05 -0.00022879392411712107 0.000270867044239953 0
4.0 -1.2525519088590897e-06 -6.449275957280214e-05 5.827091533746239e-05 0
8.0 2.9891611845966892e-05 2.160163478848176e-05 6.31603419039958e-05 0
16.0 5.179570010557614e-05 3.337857555443987e-05 8.017263096632791e-05 0
32.0 8.125045275483408e-05 6.642856197848535e-05 0.0001033069081932394 0
64.0 0.00013391792202456884 0.00010182167183548336 0.00016414738816220064 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
2.0 -0.00012583197508120314 -0.0002670276798297788 0.0002775415859495034 0
4.0 5.803552898179613e-06 -5.1312730730890266e-05 7.387124970970049e-05 0
8.0 2.4620483580730023e-05 -3.3787065034842e-05 5.584979149990994e-05 0
16.0 3.7856130277639606e-05 2.2578286000785042e-05 6.840294151427469e-05 0
32.0 4.729065100418337e-05 3.697306433286269e-05 5.741540878017969e-05 0
64.0 9.121194738594856e-05 7.101142412979655e-05 9.494749580031217e-05 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
2.0 0.0011300946225565323 0.0010125130078673106 0.00126433630582512 0
4.0 0.0003086845378923453 0.00014071660032207353 0.0003838446095855523 0
8.0 0.00015425566967078704 7.02036809660443e-05 0.00018782599348643458 0
16.0 0.00011309632215524464 9.129074772387113e-05 0.0001689883839855207 0
32.0 8.842137986761746e-05 7.717757531814613e-05 0.00010346452500467707 0
64.0 8.889567668828102e-05 7.809962182463226e-05 0.00011101178800642327 0
END_OF_DATA

# task-pool: workers, value, low, high, hollow
$data4 << END_OF_DATA
2.0 0.00021668203900282457 0.00010883316469745274 0.0006761205291518912 0
4.0 0.00010280826172093249 -4.253708562892052e-05 0.0007773772365886611 0
8.0 9.934223484872209e-05 3.097559909856099e-05 0.00016576790310390038 0
16.0 9.411022282307021e-05 7.65012738329407e-05 0.000296295434317706 0
32.0 0.0001162715802053401 9.06411923317336e-05 0.00023209228274312735 0
64.0 0.00011374616906541521 6.692106317006727e-05 0.00013221898843599847 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.13399
set rmargin at screen 0.8452
set bmargin at screen 0.205
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [1.7715350382047212:72.25372190759239]
set xtics ('2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set yrange [-0.00028571961741786334:0.010700000000000001]
set ytics ('0%%' 0.0, '0.5%%' 0.005, '1%%' 0.01)
set label 1 'sleep: serial share, strong scaling' at screen 0.13399, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waits 64 times 100 ms; I/O-bound tasks that need no core.' at screen 0.13399, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks of 100 ms · T(1) = 6.41 s · 95% intervals, 6 rounds · 2 cores' at screen 0.13399, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Karp–Flatt  e = (1/S − 1/N) / (1 − 1/N)' at screen 0.03125, screen 0.4895 center rotate by 90 font 'DejaVu Sans,31.8' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4896, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.13399, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'physical cores end' at screen 0.20978, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 8 'ideal' at screen 0.87645, screen 0.2194 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 9 'process' at screen 0.87645, screen 0.3922 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 10 'thread' at screen 0.87645, screen 0.3058 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 11 'task' at screen 0.87645, screen 0.2626 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'task-pool' at screen 0.87645, screen 0.349 left font 'DejaVu Sans,36.0' textcolor rgb '#9F5E82' noenhanced
set arrow from screen 0.84069, screen 0.22673 to screen 0.87208, screen 0.3922 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.84069, screen 0.22452 to screen 0.87208, screen 0.3058 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.84069, screen 0.2244 to screen 0.87208, screen 0.2626 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'
set arrow from screen 0.84069, screen 0.22569 to screen 0.87208, screen 0.349 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#9F5E82'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'karp-flatt-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 17.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#CC79A7', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#CC79A7', \
  $data1 using 1:2 with points pointtype 5 pointsize 1.926 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 1.593 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.259 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#CC79A7'
set output
